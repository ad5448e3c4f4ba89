// What goes along of a whole case, factor, measure, recommendation or table: its answer, how sure that is and what
// speaks against it; the page itself tells more.
import { claim } from "./claim.js";
import { links, once, sourcesOf, sourcesOfPage } from "./sources.js";
import { capital, every, sentence, tidy, words } from "./words.js";

const plain = (tekst, more = {}) => ({ kop: "", woorden: [], tekst, volgens: "", onder: [], uit: [], bronnen: [], conflicten: [], twijfel: [], ...more });
const facts = (page, wanted) => every(page, ".casekop .feiten > div")
  .filter(wanted)
  .map((row) => [words(row.querySelector("dt")), words(row.querySelector("dd"))]);

// What stands in sight below a heading: the sentence that opens it, and the main points.
function inSight(page, id) {
  const heading = page.getElementById(id);
  const made = [];
  for (let next = heading?.nextElementSibling; next && !next.matches("h2, .vouwen, details"); next = next.nextElementSibling) {
    if (next.matches("p:not(.stilte)")) made.push(plain(words(next), { bronnen: sourcesOfPage(page) }));
    if (next.matches(".zicht")) made.push(...every(next, ":scope > ul > li, :scope > ol > li").map(claim));
  }
  return made.length ? { kop: words(heading), uitspraken: made } : null;
}

const listed = (page, ids) => ids.map((id) => inSight(page, id)).filter(Boolean);

// "hielp: Arnhem, Den Haag" as facts, of the list that names cases after a heading.
const named = (list) => every(list, "li").map((row) => [capital(words(row.querySelector(".oordeel"))), words(row, ".oordeel")]);

function ofCase(page) {
  const outcome = page.querySelector(".uitkomst");
  const done = page.querySelector("#gedaan + p, #gedaan + span + p");
  const silent = outcome.querySelector(".stilte");
  return {
    soort: "case",
    voor: tidy(page.querySelector(".kruimels").lastChild.textContent),
    uitspraken: [
      silent ? plain(words(outcome), { bronnen: sourcesOfPage(page) }) : claim(outcome),
      ...(done ? [plain(words(done), { kop: words(page.getElementById("gedaan")), bronnen: sourcesOfPage(page) })] : []),
    ],
    feiten: facts(page, (row) => !row.querySelector("[data-zekerheid], [href='#kosten']")),
    lijsten: listed(page, ["kosten", "opbrengst", "lessen", "overnemen", "opletten"]),
  };
}

function ofFactor(page) {
  return {
    soort: "succesfactor",
    uitspraken: [plain(words(page.querySelector(".uitkomst")), { bronnen: sourcesOfPage(page) })],
    feiten: named(page.querySelector("#lessen ~ .lesnamen")),
    lijsten: listed(page, ["hoe"]),
  };
}

function ofType(page) {
  return {
    soort: "type maatregel",
    uitspraken: [plain(words(page.querySelector(".uitkomst")), { bronnen: sourcesOfPage(page) })],
    feiten: [...facts(page, (row) => !row.matches(":has([href^='#'])")), ...named(page.querySelector("#over + .lesnamen"))],
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
    uitspraken: [plain(words(text), { bronnen: sourcesOf(text) })],
    lijsten: [
      { kop: "", uitspraken: every(advice, "li").map(claim) },
      { kop: points.length ? words(beside.querySelector(".raad__kop")) : "", uitspraken: points },
    ],
    noten: [words(raad.parentElement.querySelector(".raad__onder"))],
  };
}

function ofTable(page) {
  const table = page.querySelector(".cijfers__tabel table");
  const cells = (row) => every(row, "th, td").map((cell) => ({ tekst: words(cell), bronnen: once(sourcesInCell(cell)) }));
  return {
    soort: "tabel",
    uitspraken: [{ ...claim(page.querySelector(".uitkomst")), bronnen: sourcesOfPage(page) }],
    feiten: facts(page, (row) => row.matches(".feiten__breed")),
    tabel: table && {
      titel: words(table.querySelector("caption")),
      koppen: every(table, "thead tr:last-child th").map((head) => words(head)),
      rijen: every(table, "tbody tr, tfoot tr").map(cells),
    },
    noten: every(page, ".cijfers__noot").map((note) => words(note)),
  };
}

const sourcesInCell = (cell) => links(every(cell, ".noot a").map((mark) => cell.ownerDocument.getElementById(mark.hash.slice(1))?.querySelector("a")).filter(Boolean));

// "Activiteiten geteld, trede 2 van 5. Geteld is wat er is gedaan.", for each project that was measured in a way of its own.
function measured(page) {
  const one = (found) => [".bewijs__label", ".bewijs__naam", ".bewijs__reden"].map((part) => words(found.querySelector(part)));
  return every(page, "[data-zekerheid] .bewijs").map((found) => {
    const [label, name, reason] = one(found);
    return [sentence([label, name].filter(Boolean).join(" ")), sentence(reason)].filter(Boolean).join(" ");
  });
}

// Of when a case is: said once for all, or in brackets with how it went on.
function dateOf(page) {
  const said = words(page.querySelector("[data-peildatum]")) || capital(words(page.querySelector(".casekop .peildatum")).replace(/[()]/g, ""));
  return said && sentence(said);
}

const asked = (page) => facts(page, (row) => !row.matches(".feiten__breed")).map(([label, text]) => `${label}: ${text}.`).join(" ");

// How sure one can be, in the words of the page; for what has no such words, what it is. A label, and a text.
export function howSure(page, kind, place) {
  if (kind === "verandering") return ["Hoe zeker", words(place.closest(".verandering").querySelector(".peildatum")).replace(/ (?:Staat op pagina's|Bron:).*$/, "")];
  if (kind === "case") return [words(page.querySelector("dt:has(+ [data-zekerheid])")), [...measured(page), dateOf(page)].filter(Boolean).join(" ")];
  if (kind === "tabel") return ["Hoe zeker", `Een enquête. ${asked(page)} Het beschrijft hoe het toen was.`];
  if (kind === "succesfactor") return ["Hoe zeker", `${words(page.querySelector("[data-zekerheid]"))} Dat is ervaring, geen bewijs.`];
  if (kind === "aanbeveling") return ["Hoe zeker", "Een advies van de bron. Dat is geen bewijs dat het werkt."];
  return ["Hoe zeker", "De bron beschrijft dit. Dat is geen bewijs dat het werkt."];
}

const READERS = { case: ofCase, succesfactor: ofFactor, tabel: ofTable };

// What the page (or the place on it) is about, read by its mark; null when nothing is marked there.
export function record(page, mark) {
  const kind = mark.dataset.verzamel;
  if (kind === "maatregel") return mark.matches("h1") ? ofType(page) : ofMeasure(mark);
  return kind === "aanbeveling" ? ofAdvice(mark) : READERS[kind](page);
}
