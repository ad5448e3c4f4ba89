// The fields of the case: what a first case needs, and the parts that unfold. A part is made when somebody unfolds it;
// till then its values wait here.
import { element } from "../shared/pieces.js";
import { makeField } from "./field.js";
import { isEmpty, pruned } from "./shape.js";

export function makeFields(form, description, fields) {
  for (const name of description.eerst) fields[name].eerst = true;
  const nodes = new Map();
  let waiting = {};
  const add = (name) => {
    const node = makeField(form, fields[name]);
    nodes.set(name, node);
    return node.element;
  };
  const first = element("section", { className: "formulier__deel" }, element("h2", { id: "genoeg" }, "Genoeg om te publiceren"),
    element("p", {}, "Vul eerst deze velden in. Dan is er een pagina. De rest mag later, ook door een ander."),
    ...description.eerst.map(add));
  const parts = description.delen.map((part) => {
    const summary = element("summary", {}, part.titel);
    const fold = element("details", { className: "meer formulier__groep" }, summary);
    fold.addEventListener("toggle", () => fold.open && build(part));
    return Object.assign(part, { fold, summary });
  });
  const more = element("section", { className: "formulier__deel" }, element("h2", { id: "meer" }, "Meer over de case"),
    element("p", {}, "Klap open wat je weet. Laat weg wat je nog niet hebt gelezen: dat is iets anders dan dat de bron erover zwijgt."), ...parts.map(({ fold }) => fold));

  function build({ fold, velden }) {
    for (const name of velden.filter((own) => !nodes.has(own))) {
      fold.append(add(name));
      nodes.get(name).set(waiting[name]);
      delete waiting[name];
    }
  }

  function nodeOf(name) {
    if (!nodes.has(name) && Object.hasOwn(fields, name)) build(parts.find(({ velden }) => velden.includes(name)));
    return nodes.get(name);
  }

  const value = () => ({ ...waiting, ...Object.fromEntries([...nodes].map(([name, node]) => [name, node.value()])) });

  // Says at each part how many of its fields hold something, so that what is folded is not forgotten.
  function count(now) {
    for (const { summary, titel, velden } of parts) {
      const filled = velden.filter((name) => !isEmpty(pruned(now[name]))).length;
      summary.textContent = filled ? `${titel} (${filled} ingevuld)` : titel;
    }
  }

  return {
    first,
    more,
    nodeOf,
    value,
    order: [...description.eerst, ...description.delen.flatMap(({ velden }) => velden)],
    count,
    fill(found) {
      waiting = Object.fromEntries(Object.entries(found).filter(([name]) => !nodes.has(name)));
      for (const [name, node] of nodes) node.set(found[name]);
      for (const name of description.eerst) nodes.get(name).open?.();
      for (const { fold } of parts) fold.open = false;
      count(value());
    },
  };
}
