// Choose two to four cases, on their cards, rows and pages, to stand side by side. What was chosen stands in a bar at
// the foot of the screen, which leads on; it covers nothing that has the focus.
import { LEAST, MOST, choose, chosen, query } from "./beside/chosen.js";
import { count } from "./shared/language.js";
import { button, element, status } from "./shared/pieces.js";
import { ROOT } from "./shared/site.js";
import { tools } from "./shared/tools.js";

const controls = new Map(); // what shows, on this page, whether a case was chosen, by its id
const bar = element("section", { className: "keuzebalk", hidden: true });
const names = element("ul", { className: "keuzebalk__namen" });
const onward = element("a", { className: "keuzebalk__verder" });
const told = status("keuzebalk__melding");
bar.ariaLabel = "Gekozen cases";
const stays = element("span", { className: "keuzebalk__blijft" }, "Je browser bewaart je keuze alleen in dit tabblad.");
bar.append(element("p", { className: "keuzebalk__kop" }, "Naast elkaar"), names, onward, stays, told);
document.body.append(bar);
new ResizeObserver(() => {
  document.documentElement.style.setProperty("--balk", `${bar.offsetHeight}px`);
}).observe(bar);

function has(id) {
  return chosen().some(([other]) => other === id);
}

function add(id, name) {
  if (chosen().length < MOST) choose([...chosen(), [id, name]]);
  else told.textContent = `Er passen ${count(MOST)} cases naast elkaar. Haal er eerst een weg.`;
  return has(id);
}

function drop(id) {
  choose(chosen().filter(([other]) => other !== id));
}

function toggle(id, name) {
  told.textContent = "";
  if (has(id)) drop(id);
  else if (!add(id, name)) return show();
  show();
  told.textContent ||= `${name} is ${has(id) ? "gekozen" : "weggehaald"}. ${step()}`;
}

function step() {
  const still = LEAST - chosen().length;
  return still > 0 && chosen().length ? "Kies er nog een bij." : "";
}

function show() {
  const now = chosen();
  for (const [id, tell] of controls) tell(has(id));
  bar.hidden = !now.length;
  names.replaceChildren(...now.map(([id, name]) => {
    const away = button("×", () => {
      const place = [...names.children].findIndex((one) => one.contains(away));
      toggle(id, name);
      const next = names.children[Math.min(place, names.children.length - 1)]?.querySelector("button");
      (next ?? document.querySelector(".kies-naast :is(input, button)"))?.focus();
    }, "keuzebalk__weg");
    away.ariaLabel = `Haal ${name} weg`;
    return element("li", {}, name, away);
  }));
  onward.hidden = now.length < LEAST;
  onward.href = new URL(`vergelijken/naast-elkaar/${query(now.map(([id]) => id))}`, ROOT).href;
  onward.textContent = `Vergelijk ${count(now.length)} cases`;
}

function checkbox(id, name) {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => toggle(id, name));
  controls.set(id, (on) => (box.checked = on));
  const label = element("label", {}, box, element("span", {}, "Vergelijk", element("span", { className: "onzichtbaar" }, `: ${name}`)));
  box.checked = has(id);
  return element("span", { className: "kies-naast" }, label);
}

function onCard(card) {
  const foot = card.querySelector(".kaart__voet") ?? element("div", { className: "kaart__voet" });
  foot.append(checkbox(card.dataset.case, card.querySelector(".kaart__boven").firstChild.textContent.trim()));
  card.append(foot);
}

function onRow(head) {
  head.append(checkbox(head.dataset.kiesCase, head.querySelector("a").textContent.trim()));
}

function onPage(head) {
  const { case: id, naam } = head.dataset;
  const press = button("", () => toggle(id, naam));
  controls.set(id, (on) => {
    press.textContent = on ? "Gekozen om te vergelijken" : "Zet naast andere cases";
    press.ariaPressed = String(on);
  });
  tools(element("p", { className: "kies-naast werkbalk__naast" }, press));
}

function everywhere() {
  for (const card of document.querySelectorAll(".kaart[data-case]:not(:has(.kies-naast))")) onCard(card);
  for (const head of document.querySelectorAll("[data-kies-case]:not(:has(.kies-naast))")) onRow(head);
}

everywhere();
for (const list of document.querySelectorAll("ul.kaarten, table:has([data-kies-case])")) {
  new MutationObserver(everywhere).observe(list, { childList: true }); // what comes later, such as from other parts
}
const page = document.querySelector(".casekop[data-case]");
if (page) onPage(page);
addEventListener("pageshow", show); // also when a reader comes back to this page
show();
