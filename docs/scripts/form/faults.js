// What is wrong with what the form holds, each with the node that it is about.
import { faultsOf, mendOf, withStrange } from "./check.js";

const SHOWN_ABOVE = / (?:Daar hoort:|Kies uit:|Waren er meer ).*$/s;

// The node at the end of a way, or the nearest one around it.
function inside(node, path) {
  for (const step of path) {
    const next = node?.child(step);
    if (!next) return node;
    node = next;
  }
  return node;
}

// What a fault says in the form: the help, the example and the choices stand above the field already.
const said = (fault) => (fault.missing ? fault.sentence.replace(SHOWN_ABOVE, "") : fault.sentence);

// Returns a function of (opened, case value, sources) that returns every fault: in the case, and in the new source.
export function makeFaults(description, [kind, sourceKind], fields, source) {
  const { velden } = description.blokken[kind];

  function placed(fault, node, top, before = "") {
    const names = fault.path.map((step, index) => (index === 0 ? (top[step]?.titel ?? step) : typeof step === "number" ? step + 1 : titleOf(top[fault.path[0]], step)));
    const mend = node?.field ? mendOf(description, node.field, node.value(), fault.sentence) : "";
    return { ...fault, sentence: said(fault), mend, node, where: [before, ...names].filter(Boolean).join(", ") };
  }

  const titleOf = (field, step) => description.blokken[field?.blok]?.velden[step]?.titel ?? step;

  return (opened, value, sources) => {
    const found = withStrange(opened.strange, faultsOf({ ...description, bronnen: sources }, kind, value))
      .map((fault) => placed(fault, inside(fields.nodeOf(fault.path[0]), fault.path.slice(1)), velden));
    if (!opened.id && description.bezet[value.id]) found.push(placed({ path: ["id"], sentence: description.bezet[value.id], missing: false }, fields.nodeOf("id"), velden));
    const place = ({ path: [name] }) => fields.order.indexOf(name);
    found.sort((one, other) => place(one) - place(other));
    const own = source.value();
    const inSource = own ? faultsOf(description, sourceKind, own).map((fault) => placed(fault, inside(source.block, fault.path), description.blokken[sourceKind].velden, "Nieuwe bron")) : [];
    return [...found, ...inSource];
  };
}
