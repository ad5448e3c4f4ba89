// One value: a text, a number, a date, a mark or a choice, with its label, help, example and what is wrong with it.
import { button, element } from "../shared/pieces.js";
import { clean } from "./cleaning.js";
import { makeWrong } from "./wrong.js";

let last = 0;
export const nextId = () => `veld-${(last += 1)}`;

const HINTS = {
  datum: "Een jaar, een maand of een dag: 2010, 2010-03 of 2010-03-18.",
  moment: "Een datum zoals 2010-03, of een paar woorden.",
  getal: "Alleen het getal, met een punt in plaats van een komma.",
};

// `bare` is an item of a list: its list has the help, and it has a name of its own.
export function makeLeaf(form, field, name = field.titel, bare = false) {
  const id = nextId();
  const help = element("p", { className: "veld__uitleg", id: `${id}-uitleg` }, ...helpOf(field, bare));
  const wrong = makeWrong(`${id}-fout`);
  const input = field.soort === "keuze" ? choice(form, field) : field.soort === "ja" ? element("input", { type: "checkbox" }) : typed(field);
  input.id = id;
  input.classList.add(field.soort === "ja" ? "veld__vink" : "invoer");
  input.setAttribute("aria-describedby", `${help.id} ${wrong.element.id}`);
  if (field.nodig) input.setAttribute("aria-required", "true");
  const label = element("label", { htmlFor: id, className: bare ? "veld__naam veld__naam--klein" : "veld__naam" }, name, ...needed(field));
  const meaning = field.soort === "keuze" ? meanings(form, field, input) : undefined;
  const mending = button("", () => {
    node.set(mending.value);
    form.changed(node);
    input.focus();
  }, "drukknop veld__mend");
  mending.hidden = true;
  const row = field.soort === "ja" ? [element("div", { className: "veld__rij" }, input, label), help] : [label, help, input];
  const box = element("div", { className: `veld veld--${field.soort}` }, ...row, ...(meaning ? [meaning.element] : []), wrong.element, mending);

  const node = {
    element: box,
    value: () => (field.soort === "ja" ? (input.checked ? "ja" : "") : input.value),
    set(value = "") {
      if (field.soort === "ja") input.checked = value === "ja";
      else {
        if (field.soort === "keuze") offer(input, value);
        input.value = value;
      }
      meaning?.show();
      grow(input);
    },
    child: () => undefined,
    focus: () => input.focus(),
    target: () => input,
    field,
    // Shows what is wrong, and when `mend` alone mends it a button that puts it there.
    show(sentences, mend = "") {
      wrong.show(sentences);
      mending.hidden = !mend;
      mending.textContent = `Maak er ${mend} van`;
      mending.value = mend;
      if (sentences.length) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    },
    touched: false,
  };
  input.addEventListener(field.soort === "keuze" || field.soort === "ja" ? "change" : "input", (event) => {
    node.touched = true;
    if (event.isComposing !== true && (input.type === "text" || input.localName === "textarea")) clean(input);
    meaning?.show();
    grow(input);
    form.changed(node);
  });
  return node;
}

export const needed = (field) => (field.nodig || field.eerst ? [element("span", { className: "veld__nodig" }, " (nodig)")] : []);

export function helpOf(field, bare = false) {
  const example = exampleOf(field.voorbeeld);
  return [
    ...(bare ? [] : [field.uitleg]),
    ...(HINTS[field.soort] && !bare ? [` ${HINTS[field.soort]}`] : []),
    ...(example && !bare ? [element("span", { className: "veld__voorbeeld" }, ` Bijvoorbeeld: ${example}`)] : []),
  ];
}

function exampleOf(example) {
  const one = [example].flat()[0];
  return typeof one === "string" || typeof one === "number" ? String(one) : "";
}

function typed(field) {
  if (field.lang) return element("textarea", { rows: 2, spellcheck: true });
  const input = element("input", { type: "text", autocomplete: "off", spellcheck: field.soort === "tekst" });
  if (field.soort === "getal") input.inputMode = "decimal";
  if (field.soort === "link") input.inputMode = "url";
  if (field.soort === "id") input.autocapitalize = "none";
  return input;
}

function grow(input) {
  if (input.localName !== "textarea") return;
  input.rows = Math.min(12, Math.max(2, Math.ceil(input.value.length / 60)));
}

function choice(form, field) {
  const select = element("select");
  select.append(element("option", { value: "" }, "Kies…"), ...form.words(field.keuze).map(([word, label]) => element("option", { value: word }, label)));
  return select;
}

// A word that no list has, from a file: it stays what it is until somebody chooses another.
function offer(select, value) {
  for (const option of [...select.options]) if (option.dataset.vreemd && option.value !== value) option.remove();
  if (value && ![...select.options].some((option) => option.value === value)) {
    const option = element("option", { value }, value);
    option.dataset.vreemd = "ja";
    select.append(option);
  }
}

// What the chosen word means, and all of them for who unfolds it.
function meanings(form, field, select) {
  const words = form.words(field.keuze).filter(([, , meaning]) => meaning);
  if (!words.length) return undefined;
  const chosen = element("p", { className: "veld__betekenis" });
  chosen.setAttribute("role", "status");
  const all = element("details", { className: "veld__woorden" }, element("summary", {}, "Wat betekenen de keuzes?"));
  all.addEventListener("toggle", () => {
    if (!all.open || all.children.length > 1) return;
    all.append(element("dl", { className: "uitleg" }, ...words.map(([, label, meaning]) => element("div", {}, element("dt", {}, label), element("dd", {}, meaning)))));
  });
  const show = () => (chosen.textContent = words.find(([word]) => word === select.value)?.[2] ?? "");
  return { element: element("div", {}, chosen, all), show };
}
