// One block that may be there or not: a button puts it there, another takes it away.
import { button, element } from "../shared/pieces.js";
import { helpOf } from "./leaf.js";
import { isEmpty } from "./shape.js";
import { makeWrong } from "./wrong.js";

export function makeOptional(form, field, makeInside) {
  const wrong = makeWrong();
  const place = element("div", { className: "lijst__een", hidden: true });
  const legend = element("legend", { className: "veld__naam" }, field.titel);
  const add = button(`Vul in: ${field.titel.toLowerCase()}`, () => {
    open();
    inside.focus();
    form.changed(node);
  });
  const gone = button(`Haal weg: ${field.titel.toLowerCase()}`, () => {
    close();
    add.focus();
    form.changed(node);
  });
  const box = element("fieldset", { className: "veld veld--blok" }, legend, element("p", { className: "veld__uitleg" }, ...helpOf(field)), wrong.element, place, add, gone);
  let inside;
  gone.hidden = true;

  function open(value) {
    inside ??= makeInside(field.titel);
    inside.set(value);
    place.replaceChildren(inside.element);
    place.hidden = gone.hidden = false;
    add.hidden = true;
  }

  function close() {
    inside = undefined;
    place.replaceChildren();
    place.hidden = gone.hidden = true;
    add.hidden = false;
  }

  const node = {
    element: box,
    value: () => inside?.value(),
    set: (value) => (isEmpty(value) ? close() : open(value)),
    child: (step) => inside?.child(step),
    open: () => (inside ? undefined : open()),
    target: () => (inside ? inside.target() : add),
    focus: () => (inside ?? { focus: () => add.focus() }).focus(),
    show: wrong.show,
    touched: true,
  };
  return node;
}
