// The annex as plain data, which three writers turn into a text, a DOCX and an ODT: a title, and blocks in order.
//
// A block: {soort: "titel" | "onder" | "kop" | "tussenkop" | "tekst" | "punt" | "feit" | "erbij", inhoud: [run]}
//          or {soort: "tabel", titel, koppen: [text], rijen: [[[run]]]}
// A run:   {tekst, vet?, link?} or {noot: number}; the notes stand in `noten`, each a list of runs.
import { longDate } from "../shared/language.js";
import { pageAt } from "../shared/site.js";
import { bold, Notes, run } from "./notes.js";
import { sourcesOf } from "./sources.js";
import { capital, every, sentence, tidy, words } from "./words.js";

export const TITLE = "Bijlage: wat elders is gedaan en geleerd";

const LONG = 100; // what says how sure something is, in more signs than this, is told once

// "Maatwerk (hielp): Het paste goed. (volgens de uitvoerder)¹"
async function told(claim, notes) {
  const judged = claim.woorden.filter(Boolean).join(", ");
  const lead = claim.kop ? `${claim.kop}${judged ? ` (${judged})` : ""}` : capital(judged);
  const beside = [claim.volgens, ...claim.onder, ...(claim.uit.length ? [`uit: ${claim.uit.join(", ")}`] : [])].filter(Boolean);
  const text = sentence(claim.tekst);
  return [
    ...(lead ? [bold(text ? `${lead}: ` : lead)] : []),
    run(capital(text)),
    ...(beside.length ? [run(` (${beside.join("; ")})`)] : []),
    ...(await notes.of(claim.bronnen)),
  ];
}

// Both readings of a contradiction, each with its source, and which one the handbook shows.
async function conflict({ tekst, adres }, notes) {
  const lead = [bold("De bronnen verschillen. "), run(tekst)];
  const page = await pageAt(adres).catch(() => null);
  const found = page?.getElementById(adres.split("#")[1]);
  if (!found) return lead;
  const readings = [];
  for (const [index, reading] of every(found, "ul > li").entries()) {
    readings.push(run(` ${index ? "Andere" : "Eén"} lezing: ${sentence(words(reading))}`), ...(await notes.of(sourcesOf(reading))));
  }
  const shown = tidy(found.querySelector("strong").nextSibling.textContent);
  return [...lead, ...readings, run(` Het handboek houdt aan: ${sentence(shown)} Dat is een keuze van de redactie.`)];
}

async function changed({ kop, tekst, datum, bron }, notes) {
  const lead = [bold(`Sinds 2010 veranderd${datum ? ` (${datum})` : ""}. `), run(`${kop}. ${sentence(tekst)}`)];
  const page = bron && (await pageAt(bron.adres).catch(() => null));
  const now = page?.getElementById(bron.adres.split("#")[1])?.closest(".verandering")?.querySelector(".toen-nu > div:last-child dd");
  return now ? [...lead, ...(await notes.of(sourcesOf(now)))] : lead;
}

async function beside(claim, notes) {
  const made = [];
  for (const found of claim.conflicten) made.push({ soort: "erbij", inhoud: await conflict(found, notes) });
  for (const doubt of claim.twijfel) made.push({ soort: "erbij", inhoud: [bold("Een kanttekening. "), run(sentence(doubt))] });
  return made;
}

async function claims(list, soort, notes) {
  const made = [];
  for (const claim of list) made.push({ soort, inhoud: await told(claim, notes) }, ...(await beside(claim, notes)));
  return made;
}

async function table({ titel, koppen, rijen }, notes) {
  const cells = [];
  for (const row of rijen) {
    const line = [];
    for (const { tekst, bronnen } of row) line.push([run(tekst), ...(await notes.of(bronnen))]);
    cells.push(line);
  }
  return { soort: "tabel", titel, koppen, rijen: cells };
}

const sameSources = (list) => list.length > 1 && new Set(list.map(({ bronnen }) => JSON.stringify(bronnen))).size === 1;

// What all points of a list lean on stands once, at its head.
async function under({ kop, uitspraken }, notes) {
  const shared = kop && sameSources(uitspraken) ? uitspraken[0].bronnen : [];
  const rows = shared.length ? uitspraken.map((claim) => ({ ...claim, bronnen: [] })) : uitspraken;
  const head = kop ? [{ soort: "tussenkop", inhoud: [run(kop), ...(await notes.of(shared))] }] : [];
  return [...head, ...(await claims(rows, "punt", notes))];
}

// What was told at an earlier point is not told again.
function before(told, text, number) {
  if (!told.has(text)) told.set(text, number);
  return told.get(text) === number ? "" : `Zie punt ${told.get(text)}.`;
}

async function point(part, number, notes, told) {
  const single = part.soort === "uitspraak";
  const made = [{ soort: "kop", inhoud: [run(`${number}. ${capital(part.kop)}`)] }];
  made.push(...(await claims(part.uitspraken, single ? "punt" : "tekst", notes)));
  for (const [label, text] of part.feiten) made.push({ soort: "feit", inhoud: [bold(`${label}: `), run(capital(sentence(text)))] });
  for (const list of part.lijsten) made.push(...(await under(list, notes)));
  if (part.tabel) made.push(await table(part.tabel, notes));
  for (const note of part.noten) made.push({ soort: "erbij", inhoud: [run(sentence(note))] });
  const [label, sure] = part.zekerheid;
  made.push({ soort: "erbij", inhoud: [bold(`${label}. `), run((sure.length > LONG && before(told, sure, number)) || sentence(sure))] });
  for (const change of part.sinds) {
    const earlier = before(told, change.kop + change.tekst, number);
    const inside = earlier ? [bold("Sinds 2010 veranderd. "), run(`${change.kop}. ${earlier}`)] : await changed(change, notes);
    made.push({ soort: "erbij", inhoud: inside });
  }
  const ways = part.links.flatMap((link, index) => [run(index ? " ; " : ""), run(link, { link })]);
  made.push({ soort: "erbij", inhoud: [run("In het handboek: "), ...ways.filter(({ tekst }) => tekst)] });
  return made;
}

// Claims that follow each other from one part of one page stand below one heading.
function together(parts) {
  const made = [];
  for (const part of parts) {
    const last = made.at(-1);
    const same = last?.soort === "uitspraak" && part.soort === "uitspraak" && last.kop === part.kop;
    if (!same) made.push({ ...part, links: [part.link] });
    else {
      last.links.push(part.link);
      last.uitspraken = [...last.uitspraken, ...part.uitspraken];
      last.sinds = [...new Map([...last.sinds, ...part.sinds].map((change) => [change.kop, change])).values()];
    }
  }
  return made;
}

// What the colophon says: of when the handbook is, and which version.
async function handbook() {
  const page = await pageAt("over/colofon/").catch(() => null);
  const field = (name) => words(page?.querySelector(`[data-veld="${name}"]`));
  return { naam: field("naam"), versie: field("versie"), datum: field("datum"), uitgever: field("uitgever") };
}

function opening({ naam, versie, datum, uitgever }, now) {
  const from = [`handboek ‘${naam || "Migranten bereiken bij huiselijk geweld"}’`, uitgever, versie && `versie ${versie}`, datum && `gegevens van ${datum}`];
  return [
    { soort: "onder", inhoud: [run(`Gemaakt op ${longDate(now)}, uit het ${from.filter(Boolean).join(", ")}.`)] },
    {
      soort: "tekst",
      inhoud: [
        run("Dit zijn gekozen punten uit een handboek. Het handboek geeft in eigen woorden weer wat de bronnen zeggen; die staan in de voetnoten. Een oordeel zonder naam is van de schrijvers van de bron. Wat hier staat, is geen bewijs dat een aanpak werkt. Bij elk punt staat hoe zeker het is, en wat er sinds 2010 veranderde voor zover het handboek dat weet."),
      ],
    },
  ];
}

// {titel, blokken, noten}: the annex of parts that were read (read.js).
export async function annex(parts, titel, now = new Date()) {
  const notes = new Notes();
  const blocks = [{ soort: "titel", inhoud: [run(titel || TITLE)] }, ...opening(await handbook(), now)];
  const told = new Map();
  for (const [index, part] of together(parts).entries()) blocks.push(...(await point(part, index + 1, notes, told)));
  return { titel: titel || TITLE, blokken: blocks, noten: notes.noten };
}
