// Sorts and filters the tables that compare: by a click on the head of a column, or by a list on a phone, where heads are
// not in sight. Rows of one case stay together; totals stay below. Of a long list, all parts are fetched first.
import { count, plain } from "./shared/language.js";
import { element, status } from "./shared/pieces.js";
import { laterParts } from "./shared/later.js";
import { inOrder, wayOf } from "./sort/order.js";
import { brought } from "./shared/site.js";

const FEW = 4; // a table of fewer cases is read at a glance
const SIGNS = { none: "↕", ascending: "↑", descending: "↓" };
const ONLY_HERE = " De andere delen konden niet worden geladen.";
const narrow = matchMedia("(max-width: 37.49em)"); // as in docs/styles/tables.css

function sortable(table) {
  const frame = table.closest(".tabel");
  const paging = frame.parentElement.nextElementSibling;
  const nav = paging?.matches(".bladeren") ? paging : null;
  const grouped = Boolean(table.querySelector("tbody > tr > th[scope=rowgroup]"));
  const unitsOf = (other) => (grouped ? [...other.tBodies] : [...other.tBodies[0].rows]);
  const heads = [...table.querySelectorAll("thead .tabel__hoek, thead th[scope=col]:not(.tabel__hoek)")];
  const name = (head) => head.dataset.naam;
  const told = status("tabelbalk__melding");
  const texts = new WeakMap();
  let units = unitsOf(table); // in the order of the data
  let sorted = { column: -1, way: 0 };
  let words = [];
  let whole = null;

  // The cells of a column, of every row of a unit: the head of a group stands in its first row alone.
  function cells(column) {
    return (unit) => (grouped ? [...unit.rows] : [unit]).flatMap((row) => {
      const own = row.cells[0]?.localName === "th" ? column : column - 1;
      return own < 0 ? [] : [row.cells[Math.min(own, row.cells.length - 1)]];
    });
  }

  function everything() {
    whole ??= nav ? fetched() : Promise.resolve();
    return whole;
  }

  async function fetched() {
    frame.ariaBusy = "true";
    told.textContent = "De andere delen worden geladen.";
    try {
      const { here, found, missing } = await laterParts(nav, (fetched, all) => (told.textContent = `${count(fetched)} van ${count(all)} delen geladen.`));
      if (missing) throw new Error(`${missing} parts are not there`);
      const parts = new Map([[here, units]]);
      for (const [number, page] of found) {
        const other = page.querySelector(`.tabel[aria-label="${CSS.escape(frame.ariaLabel)}"] table`);
        parts.set(number, unitsOf(other).map(brought));
        addLegend(page);
      }
      units = [...parts.keys()].sort((one, other) => one - other).flatMap((number) => parts.get(number));
      nav.hidden = true;
    } catch (fault) {
      whole = null; // the next try may do better
      throw fault;
    } finally {
      frame.ariaBusy = "false";
    }
  }

  // Other parts may show words that this one does not.
  function addLegend(page) {
    const own = frame.parentElement.querySelector(".legenda");
    const other = page.querySelector(`.tabel[aria-label="${CSS.escape(frame.ariaLabel)}"]`)?.parentElement.querySelector(".legenda");
    const known = new Set([...own?.querySelectorAll("dt") ?? []].map((term) => term.textContent));
    for (const entry of other?.children ?? []) {
      if (!known.has(entry.querySelector("dt").textContent)) own?.append(brought(entry));
    }
  }

  function place(order) {
    const body = grouped ? table : table.tBodies[0];
    const before = grouped ? table.tFoot : null;
    for (const unit of order) body.insertBefore(unit, before);
  }

  function text(unit) {
    if (!texts.has(unit)) texts.set(unit, plain(unit.textContent));
    return texts.get(unit);
  }

  function show() {
    let seen = 0;
    for (const unit of units) {
      unit.hidden = !words.every((word) => text(unit).includes(word));
      seen += Number(!unit.hidden);
    }
    return seen;
  }

  async function sort(column, way) {
    sorted = { column, way };
    heads.forEach((head, index) => {
      const now = index === column && way ? (way === 1 ? "ascending" : "descending") : "none";
      if (now === "none") head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", now);
      head.querySelector(".sorteer__teken").textContent = SIGNS[now];
    });
    list.value = way ? `${column} ${way}` : "";
    const all = await everything().then(() => "", () => ONLY_HERE);
    if (sorted.column !== column || sorted.way !== way) return; // pressed again while parts came in
    place(way ? inOrder(units, cells(column), way) : units);
    show();
    told.textContent = way
      ? `Gesorteerd op ${name(heads[column])}, ${wayOf(units, cells(column), way)}.${all}`
      : "De volgorde is weer die van de gegevens.";
  }

  async function filter(value) {
    words = plain(value).split(/\s+/).filter(Boolean);
    const asked = words;
    const all = await everything().then(() => "", () => ONLY_HERE);
    if (asked !== words) return;
    if (!sorted.way) place(units);
    const seen = show();
    if (all) told.textContent = `${count(seen)} te zien.${all}`;
    else if (!words.length) told.textContent = `Alles is weer te zien: ${count(units.length)}.`;
    else told.textContent = seen ? `${count(seen)} van ${count(units.length)} te zien.` : "Niets gevonden. Haal een woord weg.";
  }

  const list = element("select", { className: "invoer" }, element("option", { value: "" }, "Zoals de gegevens staan"));
  heads.forEach((head, column) => {
    const label = head.querySelector(".tabel__kop") ?? head;
    head.dataset.naam = label.textContent.trim();
    const sign = element("span", { className: "sorteer__teken" }, SIGNS.none);
    sign.ariaHidden = "true";
    const press = element("button", { type: "button", className: "sorteer" });
    if (label.querySelector("a")) {
      press.append(element("span", { className: "onzichtbaar" }, `Sorteer op ${name(head)}`), sign);
      head.append(press);
    } else {
      press.append(...label.childNodes, sign);
      label.append(press);
    }
    press.addEventListener("click", () => {
      const next = sorted.column === column ? { 0: 1, 1: -1, "-1": 0 }[sorted.way] : 1;
      sort(column, next);
    });
    for (const way of [1, -1]) {
      list.append(element("option", { value: `${column} ${way}` }, `${name(head)}, ${wayOf(units, cells(column), way)}`));
    }
  });
  list.addEventListener("change", () => {
    const [column, way] = list.value ? list.value.split(" ").map(Number) : [-1, 0];
    sort(column, way);
  });
  const fits = () => heads.forEach((head) => (head.querySelector(".sorteer").disabled = narrow.matches));
  narrow.addEventListener("change", fits);
  fits();

  const about = element("span", { className: "onzichtbaar" }, `: ${table.caption.textContent}`);
  const bar = element("div", { className: "tabelbalk" });
  if (units.length > FEW || nav) {
    const field = element("input", { type: "search", className: "invoer", autocomplete: "off" });
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => filter(field.value), 150);
    });
    bar.append(element("label", { className: "tabelbalk__veld" }, element("span", {}, "Filter deze tabel", about), field));
  }
  bar.append(element("label", { className: "tabelbalk__veld tabelbalk__volgorde" }, element("span", {}, "Volgorde", about.cloneNode(true)), list), told);
  frame.before(bar);
}

for (const table of document.querySelectorAll("[data-sorteer]")) {
  if (table.querySelectorAll("tbody > tr").length > 1) sortable(table);
}
