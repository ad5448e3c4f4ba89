// The columns of cases, and how they stand side by side: what differs, what is the same for all, and what none tells.
import { element } from "../shared/pieces.js";
import { brought } from "../shared/site.js";

// The column of a case on a page that shows it: its head, and by the number of a subject that subject and its cell.
export function columnOf(page, id) {
  const cells = new Map();
  let head = null;
  for (const table of page.querySelectorAll("table.naast")) {
    const heads = [...table.tHead.rows[0].cells];
    const place = heads.findIndex((one) => one.dataset.case === id);
    if (place < 0) continue;
    head = heads[place];
    for (const row of table.tBodies[0].rows) {
      cells.set(Number(row.dataset.nummer), { title: row.cells[0].textContent.trim(), cell: row.cells[place] });
    }
  }
  if (!head) throw new Error(`no column of ${id}`);
  return { head, cells };
}

function partOf(cells) {
  if (cells.every((cell) => "stil" in cell.dataset)) return "geen-vertelt";
  return new Set(cells.map((cell) => cell.dataset.sleutel)).size === 1 ? "hetzelfde" : "verschilt";
}

// Fills the tables of `all` with these columns, and returns how many subjects stand in each part.
export function fill(all, columns) {
  const counts = {};
  const lines = new Map();
  for (const number of [...columns[0].cells.keys()].sort((one, other) => one - other)) {
    const cells = columns.map((column) => column.cells.get(number).cell);
    const head = element("th", { scope: "row" }, element("div", { className: "tabel__hoofd" }, columns[0].cells.get(number).title));
    const row = element("tr", {}, head, ...cells.map(brought));
    row.dataset.nummer = number;
    const part = partOf(cells);
    lines.set(part, [...(lines.get(part) ?? []), row]);
  }
  for (const section of all.querySelectorAll("[data-deel]")) {
    const table = section.querySelector("table");
    const heads = table.tHead.rows[0];
    const rows = lines.get(section.dataset.deel) ?? [];
    heads.replaceChildren(heads.cells[0], ...columns.map((column) => brought(column.head)));
    table.tBodies[0].replaceChildren(...rows);
    section.hidden = !rows.length;
    counts[section.dataset.deel] = rows.length;
  }
  return counts;
}

function said(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll(".naast__bron, [aria-hidden=true]").forEach((one) => one.remove());
  copy.querySelectorAll(".oordeel").forEach((one) => one.replaceWith(`[${one.textContent.trim()}] `));
  copy.querySelectorAll(".volgens, .onderkop, .uit, .tegenlezing, .spreekt-tegen").forEach((one) => one.replaceWith(` (${one.textContent.trim()}) `));
  const head = copy.querySelector(".bewering__kop");
  if (head && head.textContent.trim() !== copy.textContent.trim()) head.append(":");
  return copy.textContent.trim().replace(/\s+/g, " ");
}

// The text of a cell as a spreadsheet has it: a line for each statement, below the project that it is about.
function textOf(cell) {
  const lines = [...cell.children].flatMap((one) => {
    if (one.matches(".naast__bron")) return [];
    if (one.matches(".naast__wie")) return [`${one.textContent.trim()}:`];
    return one.matches("ul") ? [...one.children].map((item) => `• ${said(item)}`) : [said(one)];
  });
  return lines.join("\n");
}

// What stands in the tables now: the names of the cases, and every line with its texts and their sources.
export function shown(all) {
  const heads = [...all.querySelector("table").tHead.rows[0].cells].slice(1);
  const names = heads.map((head) => head.textContent.trim());
  const lines = [...all.querySelectorAll("[data-deel]:not([hidden])")].flatMap((section) => {
    const part = section.querySelector("caption").textContent;
    return [...section.querySelector("tbody").rows].map((row) => ({
      part,
      title: row.cells[0].textContent.trim(),
      cells: [...row.cells].slice(1).map((cell) => ({
        text: textOf(cell),
        sources: [...new Map([...cell.querySelectorAll(".naast__bron a")].map((link) => [link.href, link.textContent.trim()]))],
      })),
    }));
  });
  return { names, ids: heads.map((head) => head.dataset.case), lines };
}
