// More words of one list: boxes to tick.
import { element } from "../shared/pieces.js";
import { helpOf, needed, nextId } from "./leaf.js";
import { makeWrong } from "./wrong.js";

export function makeTicks(form, field) {
  const id = nextId();
  const wrong = makeWrong(`${id}-fout`);
  const help = element("p", { className: "veld__uitleg", id: `${id}-uitleg` }, ...helpOf(field));
  const boxes = element("div", { className: "veld__keuzes" });
  const legend = element("legend", { className: "veld__naam" }, field.titel, ...needed(field));
  const box = element("fieldset", { className: "veld veld--vinken", id }, legend, help, boxes, wrong.element);
  box.setAttribute("aria-describedby", `${help.id} ${wrong.element.id}`);
  const node = {
    element: box,
    value: () => [...boxes.querySelectorAll(":checked")].map((input) => input.value),
    set(values = []) {
      const listed = [values].flat();
      const words = form.words(field.keuze).map(([word]) => word);
      for (const input of inputs()) if (!words.includes(input.value) && !listed.includes(input.value)) input.closest(".veld__rij").remove();
      for (const value of listed) if (!inputs().some((input) => input.value === value)) boxes.append(tick([value, value, ""]));
      for (const input of inputs()) input.checked = listed.includes(input.value);
    },
    child: () => undefined,
    target: () => inputs()[0],
    focus: () => inputs()[0].focus(),
    show: wrong.show,
    touched: false,
  };
  const inputs = () => [...boxes.querySelectorAll("input")];

  function tick([word, label, meaning]) {
    const input = element("input", { type: "checkbox", value: word, id: nextId(), className: "veld__vink" });
    input.addEventListener("change", () => {
      node.touched = true;
      form.changed(node);
    });
    const more = meaning ? [element("span", { className: "veld__betekenis" }, meaning)] : [];
    return element("div", { className: "veld__rij" }, input, element("label", { htmlFor: input.id }, label, ...more));
  }

  boxes.append(...form.words(field.keuze).map(tick));
  return node;
}
