// What goes along of a whole case, factor, measure, recommendation or table: its answer, how sure that is and what
// speaks against it; the page itself tells more.
import { claim } from "./claim.js";
import { links, once, sourcesOf, sourcesOfPage } from "./sources.js";
import { capital, every, tidy, words } from "./words.js";

const plain = (tekst, more = {}) => ({ kop: "", woorden: [], tekst, volgens: "", onder: [], uit: [], bronnen: [], conflicten: [], twijfel: [], ...more });
const facts = (page, wanted) => every(page, ".casekop .feiten > div")
  .filter(wanted)
  .map((row) => [words(row.querySelector("dt")), words(row.querySelector("dd"))]);

// The main points below a heading, which stand in sight.
function inSight(page, id) {
  const heading = page.getElementById(id);
  const shown = heading?.parentElement.querySelector(`#${id} ~ .zicht`);
  if (!shown || shown.compareDocumentPosition(nextHead(heading) ?? page) & Node.DOCUMENT_POSITION_PRECEDING) return null;
  return { kop: words(heading), uitspraken: every(shown, ":scope > ul > li, :scope > ol > li").map(claim) };
}

function nextHead(heading) {
  let next = heading.nextElementSibling;
  while (next && !next.matches("h2")) next = next.nextElementSibling;
  return next;
}

// "hielp: Arnhem, Den Haag" as facts, of the list that names cases after a heading.
const named = (list) => every(list, "li").map((row) => [capital(words(row.querySelector(".oordeel"))), words(row, ".oordeel")]);

function ofCase(page) {
  const outcome = page.querySelector(".uitkomst");
  const done = page.querySelector("#gedaan ~ p");
  const silent = outcome.querySelector(".stilte");
  return {
    soort: "case",
    voor: words(page.querySelector(".kruimels")).split("/").at(-1).trim(),
    uitspraken: [
      silent ? plain(words(outcome), { bronnen: sourcesOfPage(page) }) : claim(outcome),
      ...(done ? [plain(words(done), { kop: words(page.getElementById("gedaan")), bronnen: sourcesOfPage(page) })] : []),
    ],
    feiten: facts(page, (row) => !row.querySelector("[data-zekerheid]")),
    lijsten: ["lessen", "overnemen", "opletten"].map((id) => inSight(page, id)).filter(Boolean),
  };
}

function ofFactor(page) {
  return {
    soort: "succesfactor",
    uitspraken: [plain(words(page.querySelector(".uitkomst")), { bronnen: sourcesOfPage(page) })],
    feiten: named(page.querySelector("#lessen ~ .lesnamen")),
    lijsten: ["hoe"].map((id) => inSight(page, id)).filter(Boolean),
  };
}

function ofType(page) {
  return {
    soort: "type maatregel",
    uitspraken: [plain(words(page.querySelector(".uitkomst")), { bronnen: sourcesOfPage(page) })],
    feiten: [...facts(page, () => true), ...named(page.querySelector("#over + .lesnamen"))],
  };
}

function ofMeasure(heading) {
  let next = heading.nextElementSibling;
  while (!next.matches(".maatregel__stelling")) next = next.nextElementSibling;
  const names = next.nextElementSibling;
  return {
    soort: "maatregel",
    uitspraken: [claim(next)],
    feiten: names?.matches(".lesnamen") ? named(names) : names?.matches(".stilte") ? [["Cases", words(names)]] : [],
  };
}

function ofAdvice(heading) {
  const raad = heading.closest("details").querySelector(".raad");
  const [advice, beside] = every(raad, ".raad__kant");
  const text = advice.querySelector("p:not(.raad__kop)");
  const against = every(beside, ":scope > p:not(.raad__kop):not(.bron)").map((found) => plain(words(found)));
  const points = [...every(beside, "li").map(claim), ...against];
  return {
    soort: "aanbeveling",
    uitspraken: [plain(words(text), { bronnen: sourcesOf(text) }), ...every(advice, "li").map(claim)],
    feiten: [["Voor wie", words(raad.parentElement.querySelector(".raad__onder"))]],
    lijsten: points.length ? [{ kop: words(beside.querySelector(".raad__kop")), uitspraken: points }] : [],
  };
}

function ofTable(page) {
  const table = page.querySelector(".cijfers__tabel table");
  const cells = (row) => every(row, "th, td").map((cell) => ({ tekst: words(cell), bronnen: once(sourcesInCell(cell)) }));
  return {
    soort: "tabel",
    uitspraken: [{ ...claim(page.querySelector(".uitkomst")), bronnen: sourcesOfPage(page) }],
    feiten: facts(page, () => true),
    tabel: table && {
      titel: words(table.querySelector("caption")),
      koppen: every(table, "thead tr:last-child th").map((head) => words(head)),
      rijen: every(table, "tbody tr, tfoot tr").map(cells),
    },
    noten: every(page, ".cijfers__noot").map((note) => words(note)),
  };
}

const sourcesInCell = (cell) => links(every(cell, ".noot a").map((mark) => cell.ownerDocument.getElementById(mark.hash.slice(1))?.querySelector("a")).filter(Boolean));

// How sure one can be, in the words of the page; for what has no such words, what it is.
export function howSure(page, kind) {
  const date = tidy(page.querySelector("[data-peildatum]")?.textContent ?? "");
  const sure = words(page.querySelector("[data-zekerheid]"));
  const about = every(page, ".casekop .feiten > div").find((row) => row.querySelector("[data-zekerheid]"));
  if (kind === "aanbeveling") return "Een advies van de bron. Dat is geen bewijs dat het werkt.";
  if (kind === "tabel") return "Een enquête: het beschrijft hoe het toen was.";
  if (sure) return [about ? `${words(about.querySelector("dt"))}: ${sure}` : sure, date].filter(Boolean).join(" ");
  return "De bron beschrijft dit. Dat is geen bewijs dat het werkt.";
}

const READERS = { case: ofCase, succesfactor: ofFactor, tabel: ofTable };

// What the page (or the place on it) is about, read by its mark; null when nothing is marked there.
export function record(page, mark) {
  const kind = mark.dataset.verzamel;
  if (kind === "maatregel") return mark.matches("h1") ? ofType(page) : ofMeasure(mark);
  return kind === "aanbeveling" ? ofAdvice(mark) : READERS[kind](page);
}
