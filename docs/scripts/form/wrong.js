// The line below a field that says what is wrong with it.
import { element } from "../shared/pieces.js";

// Returns the line, and what shows sentences in it: none hides it.
export function makeWrong(id = "") {
  const line = element("p", { className: "veld__fout", hidden: true, ...(id ? { id } : {}) });
  return {
    element: line,
    show(sentences) {
      line.replaceChildren(...sentences);
      line.hidden = !sentences.length;
    },
  };
}
