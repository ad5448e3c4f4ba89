// A claim as it stands on a page: its words, who says so, where that stands, what contradicts it and who doubts it.
import { links, sourcesOf } from "./sources.js";
import { capital, every, tidy, words } from "./words.js";

const LISTS = "ul, ol, .hindernis__anderen"; // claims of others below this one

// What holds the claim at a place: an item of a list, a paragraph, or in a table its row, or of a row with more its cell.
function holder(place) {
  const item = place.closest("li, p, dd, td");
  if (!item?.matches("td")) return item ?? place.parentElement;
  const row = item.closest("tr");
  return row.querySelectorAll(".plek").length > 1 ? item : row;
}

const own = (piece, selector) => every(piece, selector).filter((found) => found.closest("li, tr, p, dd, td") === piece || piece.matches("tr, td, p"));

const rowHead = (piece) => piece.closest("tr")?.querySelector("th") ?? piece.closest("tbody")?.querySelector("th");

// "Hoeveel: 20. Toelichting: Het lukte." of the cells of a row, without what is empty.
function cells(row) {
  const told = every(row, "td").map((cell) => [cell.dataset.label, words(cell)]);
  return told.filter(([, text]) => text).map(([label, text]) => `${label}: ${text.replace(/\.$/, "")}.`).join(" ");
}

function said(piece) {
  if (piece.matches("tr")) return { kop: words(rowHead(piece)), tekst: cells(piece) };
  if (piece.matches("dd")) return { kop: words(piece.previousElementSibling), tekst: words(piece.querySelector(".bewering__tekst") ?? piece) };
  const inTable = piece.closest("td");
  const text = piece.querySelector(":scope > .bewering__tekst");
  const rest = words(text ?? piece, `${LISTS}, .bewering__kop, .tijdlijn__wanneer, .oordeel`);
  if (inTable) return { kop: words(rowHead(piece)), tekst: `${inTable.dataset.label}: ${words(inTable === piece ? piece : (text ?? piece), LISTS)}` };
  return { kop: words(piece.querySelector(":scope > .bewering__kop, :scope > .tijdlijn__wanneer")), tekst: rest };
}

// A lesson below others of its kind has its judgement above them.
function judged(piece) {
  const above = piece.closest(".lessen__groep")?.querySelector(".lessen__kop");
  const found = above ? [above] : own(piece, ":scope > .oordeel");
  return piece.matches("tr, td") ? [] : found.map((word) => words(word));
}

// The project that a claim is about, where a case has more: it stands above the list, or heads the group.
function project(piece) {
  const list = piece.closest("ul, ol, .tabel") ?? piece;
  const above = list.previousElementSibling;
  if (above?.matches(".zicht__project")) return words(above);
  const group = piece.closest(".groep")?.querySelector(":scope > .groep__naam:not(.groep__naam--geheel)");
  return words(group ?? piece.closest(".project")?.querySelector("h3"));
}

export function claim(piece) {
  const { kop, tekst } = said(piece);
  return {
    kop: capital(kop),
    woorden: judged(piece),
    tekst,
    volgens: own(piece, ".volgens").map((who) => tidy(who.textContent)).join("; "),
    onder: [...new Set([project(piece), ...own(piece, ".les__project").map((below) => tidy(below.textContent))])].filter(Boolean),
    uit: links(own(piece, ".uit a")).map(({ tekst: name }) => name),
    bronnen: sourcesOf(piece),
    conflicten: links(own(piece, ".spreekt-tegen")),
    twijfel: own(piece, ".tegenlezing").flatMap((doubt) => every(doubt, "p")).map((line) => tidy(line.textContent)),
  };
}

export const claimAt = (place) => claim(holder(place));

export function claimText(place) {
  const { kop, tekst } = said(holder(place));
  return [kop, tekst].filter(Boolean).join(": ");
}
