// A record in the one shape that the form knows, from the ways in which an editor may write it: a list is always a list,
// a block always a block, a reference always its parts. `description` is what macros/form/file.py writes.
import { meant } from "./nearest.js";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export const isSilence = (description, value) => description.stil.some(([word]) => word === value);

// Nothing at all: what an editor left empty, however deep.
export function isEmpty(value) {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isObject(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === "";
}

export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

// What was read as the form shows it. What cannot be shown is told to `strange` with the way to it, and left out.
export function shaped(description, field, raw, path, strange) {
  if (field.stil && isSilence(description, raw)) return raw;
  if (field.lijst) {
    if (!Array.isArray(raw) && !field.lijst.een) return strange(path, wrongKind(field, raw));
    const { lijst, stil, ...one } = field;
    return [raw].flat().map((item, index) => shaped(description, one, item, [...path, index], strange)).filter((item) => item !== undefined);
  }
  if (field.soort === "verwijzing") return reference(raw) ?? strange(path, wrongKind(field, raw));
  if (field.soort === "blok") {
    const block = description.blokken[field.blok];
    if (typeof raw === "string" && block.kort) return block.velden[block.kort].lijst ? { [block.kort]: [raw] } : { [block.kort]: raw };
    return isObject(raw) ? shapedBlock(description, block, raw, path, strange) : strange(path, wrongKind(field, raw));
  }
  return typeof raw === "string" ? raw : strange(path, wrongKind(field, raw));
}

export function shapedBlock(description, block, raw, path, strange) {
  const found = {};
  for (const [name, value] of Object.entries(raw)) {
    const here = [...path, name];
    if (!Object.hasOwn(block.velden, name)) strange(here, unknownField(block, name));
    else if (isEmpty(value)) strange(here, block.velden[name].leeg);
    else {
      const made = shaped(description, block.velden[name], value, here, strange);
      if (made !== undefined) found[name] = made;
    }
  }
  return found;
}

function unknownField(block, name) {
  const found = meant(name, Object.entries(block.velden).map(([own, { titel }]) => [own, titel]));
  return unknown(block.onbekend_veld, "veld", name, found);
}

function reference(raw) {
  if (isObject(raw)) return { id: text(raw.id), onderdeel: text(raw.onderdeel), vindplaats: text(raw.vindplaats) };
  if (typeof raw !== "string") return undefined;
  const [id, ...part] = raw.split("#");
  return { id, onderdeel: part.join("#"), vindplaats: "" };
}

const text = (value) => (typeof value === "string" ? value : "");

const wrongKind = (field, raw) => filled(field.verkeerd ?? "", { wat: kindOf(raw) });

function kindOf(value) {
  if (Array.isArray(value)) return "een lijst";
  return isObject(value) ? "een blok met velden" : `'${value}'`;
}

// A sentence with what differs in the place of its marks; what is put in is never looked through again.
export const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (mark, name) => (Object.hasOwn(values, name) ? values[name] : mark));

// A sentence about a word that is not known, at its mark; `found` is what was meant, instead of the words that there are.
export function unknown(sentence, mark, word, found) {
  const quoted = `'{${mark}}'.`;
  return filled(found ? `${sentence.split(quoted)[0]}${quoted} ${found}` : sentence, { [mark]: word });
}

// Whether a text is one for people, in which any white space is a space.
export const isProse = ({ soort }) => soort === "tekst" || soort === "moment";

// A text as the check reads it.
export const tidied = (description, field, written) => (isProse(field) ? written.replace(new RegExp(description.patronen.witruimte, "g"), " ") : written).trim();

// A value without what was left empty; undefined when nothing is left.
export function pruned(value) {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.map(pruned).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, pruned(inner)]).filter(([, inner]) => inner !== undefined));
}
