// Where something stands: a source of the handbook, or the new one of this form, and the part or the place in it.
import { element } from "../shared/pieces.js";
import { makeLeaf, nextId } from "./leaf.js";
import { makeWrong } from "./wrong.js";

export function makeReference(form, name) {
  const wrong = makeWrong(`${nextId()}-fout`);
  const source = makeLeaf(form, { soort: "keuze", keuze: "=bronnen", titel: name, uitleg: "", nodig: false }, name, true);
  const part = makeLeaf(form, { soort: "keuze", keuze: "=geen", titel: "Onderdeel", uitleg: "" }, "Onderdeel", true);
  const place = makeLeaf(form, { soort: "tekst", titel: "Vindplaats", uitleg: "" }, "Vindplaats, zoals 'p. 12' (hoeft niet)", true);
  const box = element("div", { className: "veld veld--verwijzing" }, source.element, part.element, place.element, wrong.element);
  const own = source.target();
  own.setAttribute("aria-describedby", `${own.getAttribute("aria-describedby")} ${wrong.element.id}`);

  function follow() {
    const found = form.sources().find(({ id }) => id === own.value);
    const select = part.target();
    const chosen = select.value;
    select.replaceChildren(element("option", { value: "" }, "Kies…"), ...(found?.delen ?? []).map(([id, title]) => element("option", { value: id }, title)));
    if (chosen) part.set(chosen);
    part.element.hidden = !found?.delen.length && !part.value();
    place.element.hidden = !own.value || !part.element.hidden;
  }

  // The sources as they now are: an editor may have described a new one.
  function offer() {
    const chosen = own.value;
    own.replaceChildren(element("option", { value: "" }, "Kies…"), ...form.sources().map(({ id, naam }) => element("option", { value: id }, naam)));
    source.set(chosen);
    follow();
  }

  const node = {
    element: box,
    value: () => ({ id: source.value(), onderdeel: part.element.hidden ? "" : part.value(), vindplaats: place.element.hidden ? "" : place.value() }),
    set({ id = "", onderdeel = "", vindplaats = "" } = {}) {
      offer();
      source.set(id);
      follow();
      part.set(onderdeel);
      place.set(vindplaats);
      follow();
    },
    child: (step) => ({ id: source, onderdeel: part, vindplaats: place })[step],
    target: () => own,
    focus: () => own.focus(),
    show(sentences) {
      wrong.show(sentences);
      if (sentences.length) own.setAttribute("aria-invalid", "true");
      else own.removeAttribute("aria-invalid");
    },
    get touched() {
      return source.touched || part.touched;
    },
  };
  own.addEventListener("change", follow);
  own.addEventListener("focus", offer);
  offer();
  return node;
}
