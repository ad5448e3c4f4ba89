// What is still wrong or missing, in one list that leads to the fields.
import { openAround } from "../shared/folds.js";
import { counted } from "../shared/language.js";
import { element } from "../shared/pieces.js";

// Returns what shows faults, each {path, sentence} with the node that it is about.
export function makeSummary() {
  const heading = element("h2");
  const list = element("ul");
  const box = element("div", { className: "formulier__samenvatting", hidden: true, tabIndex: -1 }, heading, list);
  box.setAttribute("role", "group");
  heading.id = "formulier-samenvatting";
  box.setAttribute("aria-labelledby", heading.id);
  return {
    element: box,
    show(faults, focus) {
      box.hidden = !faults.length;
      heading.textContent = `Nog ${counted(faults.length, "punt", "punten")} om naar te kijken`;
      list.replaceChildren(...faults.map(line));
      if (!focus || !faults.length) return;
      box.focus({ preventScroll: true });
      box.scrollIntoView();
    },
  };
}

function line({ node, where, sentence }) {
  const link = element("a", { href: "#" }, where);
  const target = node?.target?.();
  if (target?.id) link.href = `#${target.id}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    openAround(node.element);
    node.focus();
  });
  return element("li", {}, link, ": ", element("span", { dir: "auto" }, sentence));
}
