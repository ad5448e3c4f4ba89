// Answers as a small file that people can read, and back. A file comes from anywhere: nothing in it is believed, and
// what it holds is shown as text alone.
import { slug } from "../shared/language.js";
import { isAnswer } from "./answers.js";
import { byId } from "./statements.js";

const KIND = "zelfscan-migranten-bereiken";
const FORMAT = 1;
export const LARGEST = 200_000; // bytes; one of ours has some five thousand
const MOST_FACTORS = 500;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu; // what has no look of its own, or turns the direction of a text

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value, most = 500) => (typeof value === "string" ? [...value.replace(CONTROLS, " ").trim()].slice(0, most).join("") : "");
const date = (value) => (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value) ? value : "");

export function fileName(name, when) {
  const short = slug(name, 40);
  return ["zelfscan", ...(short ? [short] : []), when].join("-") + ".json";
}

// `gone` are answers about factors that this handbook no longer has: they stay in the file.
export function toText({ handbook, name, when, statements, answers, gone }) {
  const told = statements.map(({ id, title, text: stelling, label }) => ({ id, titel: title, stelling, label }));
  return `${JSON.stringify({
    soort: KIND,
    formaat: FORMAT,
    handboek: handbook,
    datum: when,
    naam: name,
    antwoorden: Object.fromEntries([...[...answers], ...gone.map(({ id, word }) => [id, word])]),
    succesfactoren: [...told, ...gone.map(({ id, title, text: stelling, label }) => ({ id, titel: title, stelling, label }))],
  }, null, 2)}\n`;
}

// Returns {file}, or {fault}: the rest of a sentence that begins with the name of the file.
export function fromText(content, statements) {
  let raw;
  try {
    raw = JSON.parse(content);
  } catch {
    return { fault: "is geen bestand van de zelfscan, of het is beschadigd." };
  }
  if (!isObject(raw) || raw.soort !== KIND) return { fault: "is geen bestand van de zelfscan." };
  if (!Number.isInteger(raw.formaat) || raw.formaat < 1 || !isObject(raw.antwoorden)) return { fault: "is beschadigd. Er is niets uit gelezen." };
  if (raw.formaat > FORMAT) return { fault: "komt uit een nieuwere versie van dit handboek. Open het daar." };
  return { file: { ...about(raw), ...marks(raw, statements) } };
}

function about({ naam, datum, handboek }) {
  const handbook = isObject(handboek) ? handboek : {};
  return { name: text(naam, 60), date: date(datum), version: text(handbook.versie, 30), dataDate: date(handbook.datum) };
}

// Its answers by the ids of today; what it told of each factor then; and the answers that this handbook cannot place.
function marks(raw, statements) {
  const known = byId(statements);
  const rows = (Array.isArray(raw.succesfactoren) ? raw.succesfactoren : []).slice(0, MOST_FACTORS).filter(isObject);
  const then = new Map(rows.map((row) => [text(row.id, 80), { title: text(row.titel, 120), text: text(row.stelling), label: text(row.label) }]));
  const entries = Object.entries(raw.antwoorden).slice(0, MOST_FACTORS);
  const right = entries.filter(([, word]) => isAnswer(word));
  const answers = new Map(right.filter(([id]) => known.has(id)).map(([id, word]) => [known.get(id).id, word]));
  const gone = right.filter(([id]) => !known.has(id)).map(([id, word]) => ({ id: text(id, 80), word, ...(then.get(id) ?? { title: "", text: "", label: "" }) }));
  const told = new Map([...then].filter(([id]) => known.has(id)).map(([id, row]) => [known.get(id).id, row]));
  return { answers, gone, told, unread: Object.keys(raw.antwoorden).length - right.length };
}
