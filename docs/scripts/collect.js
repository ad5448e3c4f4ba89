// "Verzamelen": puts what a page is about, and claims on it, in a list that becomes an annex (annex.js). Claims have
// their buttons only while a reader collects claims: a page holds hundreds.
import { claimText } from "./collect/claim.js";
import { addressOf, amount, CHANGED, has, PAGE, points, toggle, works } from "./collect/list.js";
import { tidy } from "./collect/words.js";
import { button, element, status } from "./shared/pieces.js";
import { tools } from "./shared/tools.js";

const WHAT = {
  case: "deze case",
  succesfactor: "deze succesfactor",
  maatregel: "deze maatregel",
  aanbeveling: "deze aanbeveling",
  tabel: "deze tabel",
};
const LABEL_LENGTH = 90;

const article = document.querySelector("article");
const marked = [...article.querySelectorAll("[data-verzamel]")];
const places = [...article.querySelectorAll(".plek[id]")];
const told = status();
const way = element("a", { href: PAGE.href });
const hint = element("span", { className: "verzamel__uitleg", textContent: "Je lijst blijft alleen in dit tabblad. Die wordt niet verstuurd." });
const shown = new Map(); // of every button: how it shows whether its point is in the list

const short = (text) => (text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH).replace(/\s\S*$/, "")} …` : text);

function chooser(address, name, what, className) {
  const made = button("", () => {
    const added = toggle(address, name());
    told.textContent = `${added ? "Toegevoegd" : "Weggehaald"}. Je lijst heeft ${amount()}.`;
  }, className);
  const words = element("span");
  const more = element("span", { className: "onzichtbaar" });
  made.append(words, more);
  shown.set(made, () => {
    const inside = has(address);
    made.dataset.erin = inside;
    words.textContent = inside ? "Verzameld, haal weg" : `Verzamel${what ? ` ${what}` : ""}`;
    more.textContent = what && !inside ? "" : ` ${what || "deze uitspraak"}: ${short(name())}`;
  });
  return made;
}

function show() {
  for (const update of shown.values()) update();
  way.textContent = `Je lijst: ${amount()}`;
  for (const part of [way, hint]) part.hidden = points().length === 0;
}

// Of a page: a button in the bar. Of what stands on a page with others: a button where it stands.
function record(mark) {
  const kind = mark.dataset.verzamel;
  const own = mark.matches("h1");
  const heading = kind === "aanbeveling" ? mark.closest("details").querySelector("[id]") : mark;
  const name = () => tidy(heading.textContent);
  const made = chooser(own ? addressOf() : addressOf(heading.id), name, WHAT[kind], own ? "drukknop" : "verzamel-dit");
  if (own) return made;
  if (kind === "aanbeveling") mark.after(element("p", { className: "verzamel__los" }, made));
  else mark.nextElementSibling.matches("p") ? mark.nextElementSibling.append(" ", made) : mark.after(made);
  return null;
}

function claims(press) {
  const on = press.getAttribute("aria-pressed") !== "true";
  press.setAttribute("aria-pressed", on);
  press.textContent = on ? "Klaar met uitspraken verzamelen" : "Verzamel uitspraken op deze pagina";
  for (const place of places) {
    const next = place.nextElementSibling;
    if (on) place.after(chooser(addressOf(place.id), () => claimText(place), "", "verzamel-dit"));
    else if (next?.matches(".verzamel-dit")) {
      shown.delete(next);
      next.remove();
    }
  }
  told.textContent = on ? "Bij elke uitspraak staat nu een knop." : "";
  show();
}

function bar() {
  const made = element("p", { className: "verzamel werkbalk__verzamel" }, ...marked.map(record).filter(Boolean));
  if (places.length) {
    const mode = button("Verzamel uitspraken op deze pagina", claims);
    mode.setAttribute("aria-pressed", "false");
    made.append(mode);
  }
  made.append(way, told, hint);
  tools(made);
}

if (works()) {
  if (marked.length || places.length) bar();
  else if (points().length && !document.querySelector("[data-verzamelde]")) {
    article.prepend(element("p", { className: "verzamel verzamel--boven" }, way));
  }
  show();
  window.addEventListener(CHANGED, show);
  window.addEventListener("pageshow", show); // a page that comes back as it was left
}
