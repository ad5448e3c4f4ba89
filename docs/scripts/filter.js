// Filters a list by facets and words. Items stay what they are: those that fit are taken together, the others wait.
import { count, counted, plain } from "./shared/language.js";
import { button, element, status } from "./shared/pieces.js";
import { both, none, numbers, put, size } from "./filter/bits.js";
import { Index } from "./filter/choice.js";
import { giveBack, laterItems, optionsOf, ownItems, together } from "./filter/items.js";
import { chosen, clear, labelOf, read, ticked, titleOf, write } from "./filter/state.js";
import { UNKNOWN, tell } from "./filter/shared.js";

const AT_ONCE = 20;
const WIDE = matchMedia("(min-width: 60em)");

const form = document.querySelector("[data-filter]");
const name = form.dataset.filter;
const list = document.querySelector(`[data-lijst="${name}"]`);
const paging = list.querySelector("[data-deel]");
const many = (number) => counted(number, form.dataset.enkelvoud, form.dataset.meervoud);

let items = ownItems(list);
let index = new Index(items.map((item) => optionsOf(item.element)));
let whole = !paging; // every part of the list is here
let loading = null;
let faults = 0;
let shown = history.state?.shown ?? AT_ONCE;
let out = [];

const told = status("filter__telling");
const chips = element("ul", { className: "filter__gekozen" });
const printed = element("p", { className: "filter__op-papier" });
const reset = button("Wis alle keuzes", () => restart());
const found = element("section", { className: "gevonden", hidden: true });
found.setAttribute("aria-label", "Gevonden");
const more = button("Toon meer", () => {
  const from = shown;
  shown += AT_ONCE;
  draw();
  const next = found.querySelectorAll("[data-facetten]:not([data-facetten] [data-facetten])")[from];
  next?.querySelector("a, summary, button")?.focus();
});

function arrange() {
  const frame = element("div", { className: "gefilterd" });
  const main = element("div", { className: "gefilterd__lijst" });
  form.before(frame);
  main.append(element("p", { className: "filter__stand" }, told, " ", reset), chips, printed, found, more, list);
  frame.append(form, main);
  form.hidden = false;
  const first = form.querySelector(".filter__vak");
  first.open = WIDE.matches;
}

// The later parts of the list are fetched once somebody filters.
function load() {
  loading ??= whole ? Promise.resolve() : laterItems(name, paging).then(({ items: later, missing }) => {
    items = [...items, ...later];
    index = new Index(items.map((item) => optionsOf(item.element)));
    faults = missing;
    if (form.elements.zoek) items.forEach(textOf); // now, so that the first letter need not wait for it
    whole = true;
  });
  return loading;
}

const textOf = (item) => (item.text ??= plain(item.element.textContent));

function withWords() {
  const words = plain(form.elements.zoek?.value ?? "").split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  const fits = none(items.length);
  items.forEach((item, number) => {
    const text = textOf(item);
    if (words.every((word) => text.includes(word))) put(fits, number);
  });
  return fits;
}

function draw() {
  const facets = chosen(form), points = chosen(form, "wij-"), words = withWords();
  const sharing = points.size ? index.sharing(points, UNKNOWN) : undefined;
  const within = words && sharing ? both(words, sharing) : (words ?? sharing);
  const on = facets.size > 0 || within !== undefined;
  const fits = index.fitting(facets, within);
  giveBack(out);
  out = on ? first(fits, shown) : [];
  for (const item of out) {
    tell(form, item.element, optionsOf(item.element));
    narrow(item.element, facets);
  }
  found.replaceChildren(...(on && !out.length ? nothing(facets, within) : together(out)));
  for (const item of items) if (item.here && !out.includes(item) && !on) restore(item.element);
  list.hidden = on;
  found.hidden = !on;
  const total = size(fits);
  more.hidden = !on || total <= shown;
  more.textContent = `Toon meer (nog ${count(total - shown)})`;
  reset.hidden = !on;
  const all = many(index.total);
  told.textContent = (on ? `${count(total)} van ${all}` : all) + (faults ? ". Een deel van de lijst kon niet worden geladen." : "");
  drawCounts(facets, within);
  drawChips();
  write(form, shown);
}

const first = (fits, most) => {
  const made = [];
  for (const number of numbers(fits)) {
    if (made.length === most) break;
    made.push(items[number]);
  }
  return made;
};

// Of what stands inside an item and has options too, such as a measure below its type, only what fits is shown.
function narrow(item, facets) {
  for (const part of item.querySelectorAll("[data-facetten]")) {
    const own = new Set(optionsOf(part));
    part.hidden = [...facets].some(([facet, options]) => ![...options].some((option) => own.has(`${facet}:${option}`)));
  }
}

function restore(item) {
  tell(form, item, []);
  for (const part of item.querySelectorAll("[data-facetten][hidden]")) part.hidden = false;
}

const fields = [...form.querySelectorAll("fieldset")].map((field) => ({
  summary: field.parentElement.querySelector("summary"),
  options: [...field.elements].map((box) => ({ box, label: box.closest("label"), number: box.closest("label").querySelector(".filter__aantal") })),
}));

function drawCounts(facets, within) {
  for (const { summary, options } of fields) {
    summary.dataset.gekozen = options.filter(({ box }) => box.checked).length || "";
    if (!options[0].number) continue; // what a reader says of an own situation has no counts
    const totals = index.counts(options[0].box.name, options.map(({ box }) => box.value), facets, within);
    options.forEach(({ box, label, number }, place) => {
      const text = `(${count(totals[place])})`;
      if (number.textContent !== text) number.textContent = text;
      label.classList.toggle("filter__optie--geen", totals[place] === 0 && !box.checked);
    });
  }
}

const named = (facet, option, wij) => (wij ? `Bij ons, ${facet.toLowerCase()}: ${option}` : `${facet}: ${option}`);

function drawChips() {
  const taken = ticked(form).map((box) => ({ text: labelOf(box), of: titleOf(box), wij: box.name.startsWith("wij-"), undo: () => (box.checked = false) }));
  const word = form.elements.zoek?.value.trim();
  if (word) taken.push({ text: `‘${word}’`, of: "Met", undo: () => (form.elements.zoek.value = "") });
  chips.replaceChildren(...taken.map(({ text, of, wij, undo }, place) => {
    const remove = button("", () => {
      undo();
      changed();
      (chips.querySelectorAll("button")[Math.min(place, taken.length - 2)] ?? form.querySelector("summary")).focus();
    }, "filter__weg");
    remove.append(element("span", { className: "onzichtbaar" }, "Haal weg: "), named(of, text, wij));
    return element("li", {}, remove);
  }));
  printed.textContent = taken.length ? `Gekozen: ${taken.map(({ text, of, wij }) => named(of, text, wij)).join("; ")}. ${told.textContent}.` : "";
}

// Nothing fits: which one choice to take away, and what that gives.
function nothing(facets, within) {
  const ways = [...facets].map(([facet]) => ({ facet, total: size(index.fitting(facets, within, facet)) })).filter(({ total }) => total);
  const made = [element("p", { className: "filter__niets" }, `Geen ${form.dataset.enkelvoud} past bij al je keuzes samen.${ways.length ? " Haal een keuze weg:" : " Haal een keuze weg, of begin opnieuw."}`)];
  const choices = ways.map(({ facet, total }) => {
    const own = ticked(form).filter((box) => box.name === facet);
    const without = () => {
      for (const box of own) box.checked = false;
      changed();
      form.querySelector("summary").focus();
    };
    return element("li", {}, button(`Zonder ${own.map((box) => `‘${labelOf(box)}’`).join(" en ")}: ${many(total)}`, without));
  });
  if (choices.length) made.push(element("ul", { className: "filter__los" }, ...choices));
  return made;
}

function changed(from = AT_ONCE) {
  shown = from;
  if (whole) return draw();
  told.textContent = "De hele lijst wordt geladen.";
  return load().then(draw);
}

function restart() {
  clear(form);
  changed();
  form.querySelector("summary").focus();
}

function begin() {
  read(form);
  for (const box of ticked(form)) {
    box.closest(".filter__facet").open = true;
    if (WIDE.matches || box.name.startsWith("wij-")) box.closest(".filter__vak").open = true;
  }
  if (location.search && (ticked(form).length || form.elements.zoek?.value)) changed(history.state?.shown);
  else if (list.hidden) changed();
}

arrange();
form.addEventListener("change", (event) => event.target.type !== "search" && changed());
form.addEventListener("input", (event) => event.target.type === "search" && changed());
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("toggle", (event) => event.target.matches(".filter__facet") && load(), { capture: true });
addEventListener("popstate", begin);
told.textContent = many(paging ? Number(form.dataset.totaal) : index.total);
reset.hidden = more.hidden = true;
begin();
