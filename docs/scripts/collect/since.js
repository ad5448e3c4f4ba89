// What changed since 2010 about the words of a text: the page that it stands on says so at its foot, with those words.
import { links } from "./sources.js";
import { every, tidy, words } from "./words.js";

const SIGNS = /[.*+?^${}()|[\]\\]/g;

// Every explanation at the foot by the words of the page that it is about.
function explained(page) {
  const found = new Map();
  for (const row of every(page, "[data-woorden]")) {
    for (const word of row.dataset.woorden.split("|")) found.set(word, [...(found.get(word) ?? []), row]);
  }
  return found;
}

function told(row) {
  if (!row.matches("li")) {
    return { kop: words(row.querySelector("dt")), tekst: tidy(row.querySelector("dd strong:last-child").textContent), datum: "", bron: null };
  }
  const link = row.querySelector(":scope > a:last-child");
  const copy = row.cloneNode(true);
  copy.querySelector(":scope > a:last-child").remove();
  const head = copy.querySelector("strong");
  const kop = tidy(head.textContent).replace(/\.$/, "");
  head.remove();
  return { kop, tekst: tidy(copy.textContent), datum: tidy(link.textContent).split(", ")[1] ?? "", bron: links([link])[0] };
}

export function changes(page, text) {
  const known = explained(page);
  const forms = [...known.keys()].sort((one, other) => other.length - one.length);
  if (!forms.length) return [];
  const any = forms.map((form) => form.replace(SIGNS, "\\$&").replace(/'/g, "['’]")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, "gu");
  const rows = (text.match(pattern) ?? []).flatMap((word) => known.get(word.replace("’", "'")) ?? known.get(word) ?? []);
  return [...new Set(rows)].map(told);
}
