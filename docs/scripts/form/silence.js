// What somebody knows about a field: nothing yet, something to fill in, or which kind of nothing the source tells.
import { element } from "../shared/pieces.js";
import { helpOf, nextId } from "./leaf.js";
import { isEmpty, isSilence } from "./shape.js";
import { makeWrong } from "./wrong.js";

const TOLD = "=ingevuld";

export function makeSilence(form, field, makeInside) {
  const { stil, niets } = form.description;
  const id = nextId();
  const wrong = makeWrong(`${id}-fout`);
  const select = element("select", { id, className: "invoer" },
    element("option", { value: "" }, niets[0]),
    element("option", { value: TOLD }, "staat in de bron: vul in"),
    ...stil.map(([word, label]) => element("option", { value: word }, label)));
  const meaning = element("p", { className: "veld__betekenis", id: `${id}-betekenis` });
  meaning.setAttribute("role", "status");
  select.setAttribute("aria-describedby", `${id}-uitleg ${meaning.id} ${wrong.element.id}`);
  const help = element("p", { className: "veld__uitleg", id: `${id}-uitleg` }, ...helpOf(field));
  const place = element("div", { className: "stilte__inhoud", hidden: true });
  const question = element("label", { htmlFor: id, className: "veld__naam veld__naam--klein" }, "Wat weet je hierover?", element("span", { className: "onzichtbaar" }, ` (${field.titel.toLowerCase()})`));
  const legend = element("legend", { className: "veld__naam" }, field.titel);
  const box = element("fieldset", { className: "veld veld--stilte" }, legend, help, question, select, meaning, wrong.element, place);
  let inside;

  function show(value) {
    const chosen = select.value;
    meaning.textContent = chosen === "" ? niets[1] : (stil.find(([word]) => word === chosen)?.[2] ?? "");
    place.hidden = chosen !== TOLD;
    if (chosen !== TOLD) return;
    if (!inside) {
      inside = makeInside();
      place.append(inside.element);
      inside.set(value);
    } else if (value !== undefined) inside.set(value);
    if (isEmpty(value)) inside.open?.();
  }

  const node = {
    element: box,
    value: () => (select.value === TOLD ? inside.value() : select.value),
    set(value) {
      select.value = isSilence(form.description, value) ? value : isEmpty(value) ? "" : TOLD;
      if (select.value !== TOLD && inside) {
        inside = undefined;
        place.replaceChildren();
      }
      show(value);
    },
    child: (step) => inside?.child(step),
    target: () => select,
    focus: () => select.focus(),
    show: wrong.show,
    touched: true,
  };
  select.addEventListener("change", () => {
    show();
    form.changed(node);
  });
  show();
  return node;
}
