// What is still wrong or missing, in one list that leads to the fields.
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
    reveal(node);
    node.focus();
  });
  return element("li", {}, link, ": ", element("span", { dir: "auto" }, sentence));
}

// Opens everything that a field is folded in.
export function reveal(node) {
  for (let fold = node.element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}
