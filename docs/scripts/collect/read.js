// A collected point as its page tells it now. A page that moved is followed; what is gone is said in a sentence.
import { pageAt } from "../shared/site.js";
import { claimAt } from "./claim.js";
import { addressOf } from "./list.js";
import { howSure, record } from "./records.js";
import { changes } from "./since.js";
import { capital, tidy, words } from "./words.js";

async function pageOf(path) {
  const page = await pageAt(path);
  const moved = page.querySelector("script[data-naar]")?.dataset.naar;
  return moved ? pageOf(addressOf("", new URL(moved, page.baseURI))) : page;
}

const kindOf = (page) => page.querySelector("h1")?.dataset.verzamel ?? "";
const nameOf = (page) => {
  const crumb = page.querySelector(".kruimels")?.lastChild.textContent;
  return kindOf(page) === "case" ? tidy(crumb) : words(page.querySelector("h1"));
};

// The nearest h2 above a claim that a reader sees.
function partOf(place) {
  for (let step = place; step && !step.matches("article"); step = step.parentElement) {
    for (let before = step.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches("h2:not(.onzichtbaar)")) return before;
    }
  }
  return null;
}

// What stands beside an advice is not of the source that advises.
const isAdvice = (place) => Boolean(place.closest(".raad__kant:first-child"));

// "Wat hielp er?" and "De tips" as a heading; an advice names itself.
function headOf(page, place) {
  const advice = place.closest(".raad")?.closest("details").querySelector("[id]");
  if (advice) return `${isAdvice(place) ? "aanbeveling" : "naast de aanbeveling"}: ${words(advice)}`;
  const parts = [nameOf(page), ...sectionOf(place)].filter(Boolean);
  return parts.join(": ").replaceAll("?: ", "? ");
}

// What heads a claim on its page: the measure or the advice that it is about, and the block, the fold or the part.
function sectionOf(place) {
  const fold = place.closest("details.meer");
  const change = place.closest(".verandering");
  if (change) return [words(change.querySelector("h4"))];
  const part = partOf(place);
  const block = place.closest(".blok")?.querySelector(".blok__titel");
  const head = block ? words(block) : fold ? words(fold.querySelector("summary")).replace(/^Meer: /, "") : words(part);
  return [...new Set([part?.dataset.verzamel ? words(part) : "", capital(head)])];
}

function kindAt(place, page) {
  if (place.closest(".verandering")) return "verandering";
  return isAdvice(place) ? "aanbeveling" : kindOf(page);
}

function texts({ uitspraken, lijsten = [], feiten = [], tabel }) {
  const claims = [...uitspraken, ...lijsten.flatMap((list) => list.uitspraken)];
  const rows = (tabel?.rijen ?? []).flat().map((cell) => cell.tekst);
  return [...claims.flatMap((one) => [one.kop, one.tekst]), ...feiten.flat(), ...rows].join(" \n ");
}

function gone({ adres, naam }, page) {
  const what = naam ? `‘${naam}’` : adres.includes("#") ? "Een uitspraak" : "Een onderwerp";
  if (!page) return `${what} is niet te vinden. De pagina ${adres.split("#")[0]} bestaat niet of laadt niet.`;
  const told = page.querySelector("h1 + [data-weg]"); // the page of what was taken out
  if (told) return tidy(told.textContent);
  return `${what} staat niet meer op de pagina ‘${words(page.querySelector("h1"))}’. De tekst is daar veranderd of weggehaald.`;
}

// {punt, weg} for what is gone, else what there is to tell of it.
export async function read(point) {
  const [path, anchor = ""] = point.adres.split("#");
  let page = null;
  try {
    page = await pageOf(path);
  } catch {
    return { punt: point, weg: gone(point, null) };
  }
  const place = anchor ? page.getElementById(anchor) : page.querySelector("h1[data-verzamel]");
  const mark = place && markAt(place);
  if (!place || !(mark || place.matches(".plek"))) return { punt: point, weg: gone(point, page) };
  const found = mark ? record(page, mark) : { soort: "uitspraak", uitspraken: [claimAt(place)] };
  const title = words(mark?.matches(".raad") ? mark.closest("details").querySelector("[id]:is(h2, h3, h4, h5)") : mark);
  return {
    punt: point,
    lijsten: [],
    feiten: [],
    noten: [],
    ...found,
    pagina: nameOf(page),
    kop: mark ? [found.voor ?? found.soort, title].filter(Boolean).join(": ") : headOf(page, place),
    zekerheid: howSure(page, mark?.dataset.verzamel ?? kindAt(place, page), place),
    sinds: changes(page, texts(found)),
    link: new URL(anchor ? `#${anchor}` : "", page.baseURI).href,
  };
}

// An old place of a record stands beside its own; a recommendation is named by the heading of its fold.
function markAt(place) {
  if (place.matches("[data-verzamel]")) return place;
  if (place.matches(".plek")) return null;
  const fold = place.closest("details.meer")?.querySelector(":scope > [data-verzamel]");
  if (fold) return fold;
  const before = place.previousElementSibling;
  return before?.matches("h2[data-verzamel]") ? before : null;
}
