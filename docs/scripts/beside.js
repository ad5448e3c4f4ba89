// Cases side by side: which ones stands in the address, so that it can be shared; on a ready page it is settled. Add one,
// take one away, put one earlier, print, and save as a spreadsheet.
import { columnOf, fill, shown } from "./beside/columns.js";
import { LEAST, MOST, choose, query } from "./beside/chosen.js";
import { count, joined, longDate } from "./shared/language.js";
import { button, element, save, status } from "./shared/pieces.js";
import { ROOT, pageAt } from "./shared/site.js";

const all = document.querySelector("[data-naast]");
const form = document.querySelector("[data-kies]"); // there is none on a ready page, nor on a later part
const title = document.querySelector("h1");
const told = status("naast__melding");
const panel = element("div", { className: "naast__knoppen" });

async function file(make, kind) {
  const now = shown(all);
  const name = `naast-elkaar-${now.ids.join("-")}.${kind}`;
  told.textContent = "Het bestand wordt gemaakt.";
  try {
    const { csv, xlsx } = await import("./beside/spreadsheet.js");
    save(name, await make({ csv, xlsx })(now, about()));
    told.textContent = `${name} staat bij je downloads.`;
  } catch {
    told.textContent = "Het bestand kon niet worden gemaakt. Probeer het opnieuw.";
  }
}

function about() {
  return [
    ["Wat", title.textContent.trim()],
    ["Uit", document.querySelector(".woordmerk")?.textContent.trim().replace(/\s+/g, " ") ?? ""],
    ["Adres", location.href.split("#")[0]],
    ["Gemaakt op", longDate(new Date())],
  ];
}

const files = element("p", { className: "naast__bestanden" },
  button("Print", () => print()),
  button("Bewaar als CSV", () => file(({ csv }) => csv, "csv")),
  button("Bewaar als Excel (xlsx)", () => file(({ xlsx }) => xlsx, "xlsx")),
  element("span", { className: "bron" }, "Begint een tekst met =, +, - of @? Dan zet het CSV-bestand er ' voor, zodat die tekst blijft."),
);

function readyPage() {
  const { ids } = shown(all);
  const more = element("a", { href: new URL(`vergelijken/naast-elkaar/${query(ids)}`, ROOT).href }, ids.length < MOST ? "Zet er nog een case bij, of kies andere" : "Kies andere cases");
  panel.append(element("p", {}, more), files, told);
  all.before(panel);
}

function choosing() {
  const list = form.querySelector("select");
  const add = element("button", { type: "submit", className: "drukknop" }, "Zet erbij");
  list.after(add);
  const known = new Map([...list.options].filter((option) => option.value).map((option) => [option.value, option]));
  const nameOf = (id) => known.get(id).textContent;
  const plainTitle = title.textContent;
  const original = all.cloneNode(true);
  const names = element("ol", { className: "naast__gekozen" });
  const others = [];
  for (let one = form.nextElementSibling; one; one = one.nextElementSibling) {
    if (one !== all && !one.matches(".verwijzen, .uitleg, details")) others.push(one);
  }
  let now = [];

  const column = async (id) => {
    const part = Number(known.get(id).dataset.deel);
    const page = part === 1 ? original : await pageAt(new URL(`${part}/`, new URL(form.dataset.delen, location.href)).href);
    return columnOf(page, id);
  };

  // An id that a case had before leads on from its old page; of a case that was taken out, that page says so.
  const gone = new Map();
  async function current(id) {
    if (known.has(id) || !/^[a-z0-9-]+$/.test(id)) return id;
    try {
      const page = await pageAt(`cases/${id}/`);
      const told = page.querySelector("[data-weg]");
      if (told) gone.set(id, told.textContent.trim());
      return page.querySelector("script[data-naar]").dataset.naar.split("/").filter((step) => /^[a-z0-9-]+$/.test(step)).at(-1);
    } catch {
      return id;
    }
  }

  function level(name) {
    for (const heading of all.querySelectorAll("h2, h3")) {
      const other = element(name, { id: heading.id, className: heading.className }, ...heading.childNodes);
      heading.replaceWith(other);
    }
  }

  function item(id, place) {
    const name = nameOf(id);
    const press = (sign, label, act, off) => {
      const made = button(sign, act, "naast__zet");
      made.ariaLabel = label;
      made.disabled = off;
      made.dataset.doet = label;
      return made;
    };
    const moved = (by) => {
      const order = [...now];
      order.splice(place + by, 0, ...order.splice(place, 1));
      return go(order, `${name} staat nu op plaats ${count(place + by + 1)}.`, `Zet ${name} ${by < 0 ? "eerder" : "later"}`);
    };
    return element("li", {},
      element("span", { className: "naast__naam" }, name),
      press("←", `Zet ${name} eerder`, () => moved(-1), place === 0),
      press("→", `Zet ${name} later`, () => moved(1), place === now.length - 1),
      press("×", `Haal ${name} weg`, () => go(now.filter((other) => other !== id), `${name} is weggehaald.`, ""), false),
    );
  }

  async function draw(before = "", focus = null) {
    const ids = [...now];
    names.replaceChildren(...ids.map(item));
    for (const option of known.values()) option.disabled = ids.includes(option.value);
    const full = ids.length >= MOST;
    add.disabled = list.disabled = full;
    if (focus !== null) {
      const pressed = [...names.querySelectorAll("button")].find((one) => one.dataset.doet === focus);
      const fallback = pressed?.closest("li").querySelector("button:enabled") ?? names.querySelector("button:enabled") ?? list;
      (pressed && !pressed.disabled ? pressed : fallback).focus();
    }
    const enough = ids.length >= LEAST;
    files.hidden = !enough;
    title.textContent = enough ? `${joined(ids.map(nameOf))} naast elkaar` : plainTitle;
    for (const one of others) one.hidden = enough;
    if (!enough) {
      all.replaceChildren(...original.cloneNode(true).childNodes);
      told.textContent = [before, ids.length ? "Kies er nog een case bij." : ""].filter(Boolean).join(" ");
      return;
    }
    try {
      const columns = await Promise.all(ids.map(column));
      if (ids.join() !== now.join()) return; // chosen otherwise while they came in
      const counts = fill(all, columns);
      level("h2");
      told.textContent = [
        before,
        `Onderwerpen die verschillen: ${count(counts.verschilt)}. Overal hetzelfde: ${count(counts.hetzelfde)}. Nergens verteld: ${count(counts["geen-vertelt"])}.`,
        full ? "Meer cases passen niet naast elkaar." : "",
      ].filter(Boolean).join(" ");
    } catch {
      told.textContent = "De cases konden niet worden geladen. Laad de pagina opnieuw.";
    }
  }

  function go(ids, message, focus = null) {
    now = ids;
    choose(ids.map((id) => [id, nameOf(id)]));
    history.pushState(null, "", ids.length ? query(ids) : location.pathname);
    return draw(message, focus);
  }

  async function follow() {
    const asked = await Promise.all(new URLSearchParams(location.search).getAll("case").map(current));
    const ids = [...new Set(asked)];
    const strange = ids.filter((id) => !known.has(id) && !gone.has(id));
    const found = ids.filter((id) => known.has(id));
    now = found.slice(0, MOST);
    const left = found.slice(MOST).map(nameOf);
    draw([
      ...ids.filter((id) => gone.has(id)).map((id) => gone.get(id)),
      strange.length ? `${strange.length === 1 ? "Deze case" : "Deze cases"} kennen we niet: ${joined(strange)}.` : "",
      left.length ? `Er passen ${count(MOST)} cases naast elkaar. Niet te zien: ${joined(left)}.` : "",
    ].filter(Boolean).join(" "));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const id = list.value;
    list.value = "";
    if (known.has(id) && !now.includes(id) && now.length < MOST) go([...now, id], `${nameOf(id)} staat erbij.`);
    else told.textContent = "Kies eerst een case.";
  });
  addEventListener("popstate", follow);
  form.hidden = false;
  panel.append(names, files, told, element("p", { className: "bron" }, "Je keuze staat in het adres van deze pagina: zo deel je die. Je browser bewaart je keuze alleen in dit tabblad."));
  form.after(panel);
  follow();
}

if (form) choosing();
else if (all.querySelectorAll("table.naast").length) readyPage();
