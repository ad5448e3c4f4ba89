// Where a claim stands: the references that its page gives, and each of them in full, from the page of the source.
import { addressOf } from "./list.js";
import { pageAt } from "../shared/site.js";
import { every, tidy } from "./words.js";

const HEADS = "h2, h3, h4, h5, .blok__titel";

// The address of what a link on a fetched page leads to; such a page has its own address as its base.
export function links(found) {
  return found.map((link) => ({ tekst: tidy(link.textContent), adres: addressOf(link.hash.slice(1), link), link: link.href }));
}

// The numbers at the head of a list count for each of its items that has none itself.
function headOf(piece) {
  if (!piece.matches("li") || piece.closest("table")) return null;
  const scope = piece.closest("details.meer, article");
  const before = every(scope, HEADS).filter((head) => {
    const follows = head.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING;
    return follows && head.closest("details.meer, article") === scope && !head.matches(".groep__naam, .onzichtbaar");
  });
  return before.at(-1) ?? null;
}

const numbered = (piece) => every(piece, ".noot a").filter((mark) => !piece.matches("li") || mark.closest("li") === piece);

function atNumbers(marks) {
  return marks.map((mark) => mark.ownerDocument.getElementById(mark.hash.slice(1))?.querySelector("a")).filter(Boolean);
}

function ofPage(page) {
  const own = page.querySelector("[data-eigen-bron]");
  return links(every(own, "a")).map((source) => ({ ...source, plaats: own.dataset.eigenBron }));
}

// References in words beside a claim, or below the side of a recommendation; else of that recommendation itself.
function inWords(piece) {
  const side = piece.closest(".raad__kant");
  const beside = every(piece, ".bron a").filter((link) => link.closest("li, dd, p, tr") === piece || !side);
  if (beside.length || !side) return links(beside);
  const shared = every(side, ":scope > p.bron a");
  return links(shared.length ? shared : every(side.closest(".raad"), ".raad__kant:first-child > p:not(.bron) > .bron a"));
}

export function sourcesOf(piece) {
  const worded = inWords(piece);
  if (worded.length) return once(worded);
  const head = headOf(piece);
  const marks = numbered(piece).length || !head ? numbered(piece) : numbered(head);
  const own = piece.querySelector("[data-ook-eigen]") || !marks.length ? ofPage(piece.ownerDocument) : [];
  return once([...links(atNumbers(marks)), ...own]);
}

export const sourcesOfPage = (page) => once(ofPage(page));

export function once(found) {
  return [...new Map(found.map((source) => [source.adres + source.tekst, source])).values()];
}

// A reference in parts, for a footnote: the short name of the source, its whole title, the place in it, and its address.
export async function reference({ tekst, adres, plaats: own }) {
  const page = await pageAt(adres).catch(() => null);
  const kort = tidy(page?.querySelector("[data-kort]")?.textContent ?? "");
  const title = every(page, ".verwijzen p.verwijzing").at(-1)?.textContent ?? "";
  const [, heel, link = "", erna = ""] = tidy(title).match(/^(.+?)(?:\s(https?:\/\/\S+)(.*))?$/) ?? [];
  if (!heel || !kort || !tekst.startsWith(kort)) return { kort: tekst, heel: tekst, plaats: own ?? "", link: "", erna: "" };
  const plaats = [tekst.slice(kort.length).replace(/^, /, ""), own].filter(Boolean).join(", ");
  return { kort, heel: heel.replace(/\.$/, ""), plaats, link, erna: erna.trim() };
}
