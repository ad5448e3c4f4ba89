// The collected list as an annex: in the order that the reader chooses, to copy as text and to save for a word processor.
import { annex, TITLE } from "./collect/annex.js";
import { amount, asFragment, fromFragment, keep, keepTitle, points, title, works } from "./collect/list.js";
import { item } from "./collect/item.js";
import { read } from "./collect/read.js";
import { asText } from "./collect/text.js";
import { copied } from "./shared/clipboard.js";
import { slug } from "./shared/language.js";
import { button, element, save, status } from "./shared/pieces.js";

const place = document.querySelector("[data-verzamelde]");
const told = status();
const list = element("ol", { className: "verzameling" });
const text = element("pre", { className: "verwijzing verzameling__tekst", tabIndex: 0 });
const heading = element("input", { type: "text", id: "titel-bijlage", className: "invoer verzameling__titel", placeholder: TITLE, maxLength: 150, value: title() });
const address = element("a");
const full = element("div");
const empty = element("p", { className: "kern" }, "Je lijst is leeg. Open een case, een succesfactor, een maatregel, een aanbeveling of een tabel, en kies ‘Verzamel’. Kom dan hier terug.");

let parts = []; // what was read of each point, in order
let made = null; // the annex of those parts
let showing = 0; // the last time that the list was shown: reading takes a while, and another may have begun
let others = null; // the list of this tab, when the address brought another
let own = points();

function change(punten, message, focus) {
  own = punten;
  keep(punten);
  show(focus).then(() => (told.textContent = message));
}

function moved(index, step) {
  const next = [...own];
  [next[index], next[index + step]] = [next[index + step], next[index]];
  const name = step < 0 ? "omhoog" : "omlaag";
  const fits = index + step > 0 && index + step < own.length - 1 ? name : step < 0 ? "omlaag" : "omhoog";
  change(next, `Staat nu op plaats ${index + step + 1} van ${next.length}.`, [index + step, fits]);
}

function removed(index) {
  const next = own.filter((_, other) => other !== index);
  change(next, `Weggehaald. Je lijst heeft ${amount(next.length)}.`, [Math.min(index, next.length - 1), "weg"]);
}

async function remake() {
  made = await annex(parts.filter((part) => !part.weg), heading.value.trim());
  text.textContent = asText(made);
}

async function show(focus) {
  const turn = ++showing;
  const found = await Promise.all(own.map(read));
  if (turn !== showing) return;
  parts = found;
  full.hidden = own.length === 0;
  empty.hidden = own.length > 0;
  list.replaceChildren(...parts.map((part, index) => item(part, index, own.length - 1, { moved, removed })));
  address.href = asFragment(own);
  address.textContent = new URL(asFragment(own), window.location).href;
  if (focus && own.length) list.children[focus[0]].querySelector(`[data-doet="${focus[1]}"]`).focus();
  else if (focus) empty.focus();
  await remake();
  const gone = parts.filter((part) => part.weg).length;
  if (gone) told.textContent = `${amount(gone)} van je lijst ${gone === 1 ? "is" : "zijn"} niet te vinden.`;
}

const nameOfFile = () => slug(made.titel, 60) || "bijlage";

async function file(ending, make) {
  told.textContent = "Het bestand wordt gemaakt.";
  try {
    await remake();
    save(`${nameOfFile()}.${ending}`, await make());
    told.textContent = `Gemaakt in je browser: ${nameOfFile()}.${ending}. Je lijst is niet verstuurd.`;
  } catch {
    told.textContent = "Het bestand kon niet worden gemaakt. Kopieer de tekst.";
  }
}

async function copy() {
  await remake();
  told.textContent = await copied(text);
}

function buttons() {
  return element("p", { className: "verzameling__maken" },
    button("Kopieer als tekst", copy),
    button("Bewaar als tekst (txt)", () => file("txt", async () => new Blob([asText(made)], { type: "text/plain;charset=utf-8" }))),
    button("Bewaar voor Word (docx)", () => file("docx", async () => (await import("./collect/docx.js")).asDocx(made))),
    button("Bewaar voor LibreOffice (odt)", () => file("odt", async () => (await import("./collect/odt.js")).asOdt(made))));
}

function fold(title, ...inside) {
  return element("details", { className: "meer" }, element("summary", {}, title), ...inside);
}

// A list that came with the address takes the place of the one in this tab; that one can be put back.
function fromAddress() {
  const named = fromFragment(window.location.hash);
  if (!named) return;
  const before = points();
  if (before.length && asFragment(before) !== asFragment(named)) others = before;
  own = named;
  keep(named);
}

const back = button("Zet de lijst terug die in dit tabblad stond", () => {
  const punten = others;
  others = null;
  back.remove();
  change(punten, `Teruggezet. Je lijst heeft ${amount(punten.length)}.`, [0, "weg"]);
});

function draw() {
  heading.addEventListener("input", () => {
    keepTitle(heading.value.trim());
    remake();
  });
  const clear = button("Maak de lijst leeg", () => {
    heading.value = "";
    if (window.location.hash) window.history.replaceState(null, "", window.location.pathname);
    change([], "Je lijst is leeg.", [0, "weg"]);
  });
  empty.tabIndex = -1;
  full.append(
    element("h2", { id: "punten" }, "Je punten"), list,
    element("h2", { id: "maken" }, "Maak de bijlage"),
    element("p", {}, element("label", { htmlFor: heading.id, className: "verzameling__label" }, "Titel"), heading),
    buttons(),
    element("p", {}, told),
    fold("Lees de bijlage als tekst", text),
    fold("Bewaar of deel je lijst als adres", element("p", {}, "Bewaar dit adres als bladwijzer, of stuur het aan een collega. Wat achter # staat, komt niet bij een server. Het staat wel in de geschiedenis van je browser als je het opent."), element("p", { className: "verwijzing" }, address)),
    element("p", {}, clear));
  place.replaceChildren(empty, full);
  if (others) full.prepend(element("p", {}, "Deze lijst komt uit het adres. ", back));
}

if (works() || window.location.hash) {
  fromAddress();
  draw();
  show();
  window.addEventListener("hashchange", () => {
    fromAddress();
    show();
  });
}
