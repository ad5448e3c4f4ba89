// A block of fields: what it needs in sight, the rest one unfolding deeper and made when somebody unfolds it.
import { element } from "../shared/pieces.js";
import { makeField } from "./field.js";
import { isEmpty } from "./shape.js";
import { makeWrong } from "./wrong.js";

export function makeBlock(form, kind, name) {
  const block = form.description.blokken[kind];
  const fields = Object.entries(block.velden);
  const first = fields.filter(([own, field]) => field.nodig || block.in_zicht.includes(own));
  first.sort(([one], [other]) => (one === "id") - (other === "id")); // an id follows from the title
  const rest = fields.filter((entry) => !first.includes(entry));
  const nodes = new Map(first.map(([own, field]) => [own, makeField(form, field)]));
  const box = element("div", { className: "groep-velden" }, ...[...nodes.values()].map((node) => node.element));
  const wrong = makeWrong();
  box.prepend(wrong.element);
  let waiting = {};
  const summary = element("summary");
  const more = element("details", { className: "meer meer--velden" }, summary);
  if (rest.length) box.append(more);
  more.addEventListener("toggle", () => more.open && unfold());

  // What is filled there already, as long as it was not unfolded.
  function entitle() {
    const filled = Object.keys(waiting).length;
    summary.textContent = `Meer bij ${name}${filled ? ` (${filled} ingevuld)` : ""}`;
  }

  function unfold() {
    if (nodes.size === fields.length) return;
    for (const [own, field] of rest) {
      const node = makeField(form, field);
      nodes.set(own, node);
      more.append(node.element);
      node.set(waiting[own]);
    }
    waiting = {};
    entitle();
  }

  entitle();
  return {
    element: box,
    value: () => ({ ...waiting, ...Object.fromEntries([...nodes].map(([own, node]) => [own, node.value()])) }),
    set(value = {}) {
      waiting = nodes.size === fields.length ? {} : Object.fromEntries(rest.filter(([own]) => !isEmpty(value[own])).map(([own]) => [own, value[own]]));
      for (const [own, node] of nodes) node.set(value[own]);
      if (!Object.keys(waiting).length) more.open = false;
      entitle();
    },
    rename(own) {
      name = own.toLowerCase();
      entitle();
    },
    child(step) {
      if (!nodes.has(step) && Object.hasOwn(block.velden, step)) unfold();
      return nodes.get(step);
    },
    target: () => [...nodes.values()][0].target(),
    focus: () => [...nodes.values()][0].focus(),
    show: wrong.show,
    touched: true,
  };
}
