// What is wrong with a record, in the sentences of the check: the patterns and sentences come from the validators.
import { today } from "../shared/language.js";
import { TRIALS, marksOf } from "./marks.js";
import { meant } from "./nearest.js";
import { LIST_RULES, MISSING, RULES } from "./rules.js";
import { filled, isEmpty, isSilence, tidied, unknown } from "./shape.js";
import { isBefore, isDate } from "./time.js";

const MEND = /(?:Schrijf|Bijvoorbeeld:|in cijfers:) (\S+)\.$/;
const LEFT_OVER = /\p{L}/u;
const MONEY = /euro?|gbp|usd|procent/giu;

const compiled = new Map();

function pattern({ patroon, vlag }) {
  const key = `${vlag} ${patroon}`;
  if (!compiled.has(key)) compiled.set(key, new RegExp(patroon, vlag));
  return compiled.get(key);
}

// Checks a whole record: returns a list of { path, sentence, missing }, in the order of the form.
export function faultsOf(description, name, value) {
  const found = [];
  checkBlock(description, description.blokken[name], value ?? {}, [], (path, sentence, missing = false) => found.push({ path, sentence, missing }));
  return found;
}

// The faults of a record that was read, with what could not be shown of it: of that nothing else is said.
export function withStrange(strange, faults) {
  const about = ({ path }, way) => way.every((step, index) => path[index] === step);
  return [...strange, ...faults.filter((fault) => !strange.some(({ path }) => about(fault, path)))];
}

function checkBlock(description, block, value, path, tell) {
  for (const [name, field] of Object.entries(block.velden)) {
    const here = [...path, name];
    if (!isEmpty(value[name])) checkField(description, field, value[name], here, tell);
    else if (field.nodig) tell(here, field.ontbreekt, true);
  }
  for (const rule of block.regels) {
    for (const [told, ...way] of LIST_RULES[rule.soort]?.(rule, value, description) ?? []) tell([...path, rule.veld, ...way], told);
    const told = RULES[rule.soort]?.(rule, value, description);
    if (told) tell([...path, rule.veld], told, MISSING.includes(rule.soort));
  }
}

function checkField(description, field, value, path, tell) {
  if (field.stil && isSilence(description, value)) return;
  if (!field.lijst) {
    checkOne(description, field, value, path, tell);
    return;
  }
  const { lijst, ...one } = field;
  const items = value.map((item, index) => [item, index]).filter(([item]) => !isEmpty(item));
  const bounds = { min: lijst.min, max: lijst.max, aantal: items.length };
  if (items.length < lijst.min) tell(path, filled(description.zinnen.te_weinig, bounds));
  if (lijst.max && items.length > lijst.max) tell(path, filled(description.zinnen.te_veel, bounds));
  for (const [item, index] of items) {
    if (field.dubbel && items.some(([other, before]) => before < index && other === item)) tell([...path, index], filled(field.dubbel, { wat: `'${item}'` }));
    checkOne(description, one, item, [...path, index], tell);
  }
}

function checkOne(description, field, value, path, tell) {
  if (field.soort === "blok") checkBlock(description, description.blokken[field.blok], value, path, tell);
  else if (field.soort === "verwijzing") checkReference(description, value, path, tell);
  else {
    const told = checkText(description, field, value);
    if (told) tell(path, told);
  }
}

// What is wrong with one value, "" when nothing is.
function checkText(description, field, written) {
  const value = tidied(description, field, written);
  if (field.soort === "keuze") {
    const known = description.keuzes[field.keuze] ?? { woorden: description.bronnen.map(({ id }) => [id]) };
    if (known.woorden.some(([word]) => word === value)) return "";
    const found = meant(value, known.woorden, known.anders);
    return unknown(field.onbekend ?? "", "waarde", value, found);
  }
  if (field.soort === "ja") return value === "ja" ? "" : filled(field.verkeerd, { wat: `'${value}'` });
  if (!value) return field.leeg ?? "";
  for (const [trial, sentence] of description.controles[field.controle] ?? []) {
    const part = caught(description, trial, value);
    if (part !== null) return filled(sentence, { ...marksOf(value, part, description.getallen), ...(trial.proef ? {} : value.match(pattern(trial))?.groups) });
  }
  return "";
}

// The value that a sentence tells to write, when that alone mends it and nothing that was typed gets lost; else "".
export function mendOf(description, field, written, sentence) {
  const mended = sentence.match(MEND)?.[1] ?? "";
  if (!mended || sentence.split("Schrijf ").length > 2 && field.soort !== "getal" || sentence.includes("?")) return "";
  if (field.soort === "getal" && !sentence.startsWith("schrijf") && LEFT_OVER.test(written.replace(MONEY, ""))) return "";
  return checkText(description, field, mended) ? "" : mended;
}

// The part of a value that a trial catches, null when it catches nothing.
function caught(description, trial, value) {
  if (trial.proef === "datum") return isDate(description, value) || value === description.doorlopend && trial.open ? null : value;
  if (trial.proef === "toekomst") return isDate(description, value) && isBefore(today(), value) ? value : null;
  if (TRIALS[trial.proef]) return TRIALS[trial.proef](value, (date) => isDate(description, date), description.getallen) ? value : null;
  const found = value.match(pattern(trial));
  if (trial.past_niet) return found ? null : value;
  if (trial.proef === "entiteit") return entity(value);
  return found ? found[0] : null;
}

// The first sign that is written as code, such as &amp;: one that a browser shows as another.
function entity(value) {
  const parser = new DOMParser();
  return value.match(/&#?\w+;/gu)?.find((code) => parser.parseFromString(code, "text/html").body.textContent !== code) ?? null;
}

function checkReference(description, { id, onderdeel }, path, tell) {
  const source = description.bronnen.find((one) => one.id === id);
  if (!id) tell(path, description.blokken.Verwijzing.velden.id.ontbreekt, true);
  else if (!source) tell(path, filled(description.onbekende_bron, { waarde: id }));
  else if (!onderdeel && source.zonder_deel) tell(path, source.zonder_deel);
}
