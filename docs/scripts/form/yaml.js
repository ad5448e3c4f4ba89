// Records as YAML, and back: what did not change keeps its words, its order and its comments.
import { Document, Pair, YAMLMap, isMap, isSeq, parseDocument } from "../library/yaml.js";
import { plain, putBlock, says, shown } from "./nodes.js";
import { isEmpty, pruned, shapedBlock } from "./shape.js";

const READ = { schema: "failsafe", keepSourceTokens: false, uniqueKeys: true }; // failsafe: every value stays the text that it is
const WRITE = { lineWidth: 118, minContentWidth: 30, singleQuote: true, flowCollectionPadding: false };
export const LARGEST = 400_000; // signs, and bytes of a file

// Returns {document, value, strange} of the text of a file with one record, or {fault}.
export function read(description, name, text) {
  if (text.length > LARGEST) return { fault: "Dit bestand is te groot voor één case." };
  const document = parseDocument(text.replace(/^\uFEFF/, ""), READ);
  if (document.errors.length) return { fault: `Regel ${document.errors[0].linePos?.[0].line ?? 1}: hier kan het formulier het bestand niet lezen. Vaak staat er een dubbele punt in een tekst zonder aanhalingstekens eromheen, of begint de regel te ver naar rechts. Verbeter die regel, of stuur het bestand in: de controle zegt dan wat je kunt doen.` };
  if (isSeq(document.contents) && document.contents.items.length === 1) document.contents = document.contents.items[0];
  if (!isMap(document.contents)) return { fault: "In dit bestand staat niet één case. Kies een bestand dat je hier bewaarde: de naam eindigt op .yaml. Staat je tekst in Word of een pdf? Kopieer die dan veld voor veld." };
  const strange = [];
  let raw;
  try {
    raw = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { fault: "In dit bestand begint een tekst met & of *. Zet die tekst tussen aanhalingstekens." };
  }
  const value = shapedBlock(description, description.blokken[name], raw, [], (path, sentence) => void strange.push({ path, sentence }));
  return { document, value, strange };
}

// The pieces of the file that each field of the record takes: `head` is the white space and comments before it.
function pieces(document, source) {
  const starts = document.contents.items.map(({ key }) => key.range?.[0]);
  if (document.contents.flow || starts.includes(undefined)) return new Map();
  let head = source.slice(0, starts[0] ?? 0);
  return new Map(document.contents.items.map(({ key }, index) => {
    const lines = source.slice(starts[index], starts[index + 1]).split(/(?<=\n)/);
    let end = lines.length;
    while (end > 1 && /^\s*(?:#.*)?$/.test(lines[end - 1]) && !/^\s+#/.test(lines[end - 1])) end -= 1;
    const piece = { head, body: lines.slice(0, end).join("") };
    head = lines.slice(end).join("");
    return [String(key.value), piece];
  }));
}

// Returns an empty record, with a line above it that tells editors' programs what it is.
export function blank(head = "") {
  const document = new Document({}, READ);
  document.commentBefore = head;
  return document;
}

// Puts the value of the form in the document, and returns the text of the file. Of the text that it was read from, each
// field that says the same stays as it was written.
export function written(description, name, document, value, source = "") {
  const block = description.blokken[name];
  if (!isMap(document.contents)) document.contents = new YAMLMap();
  const wanted = pruned(value) ?? {};
  const before = source ? pieces(document, source) : new Map();
  const kept = new Set(document.contents.items.filter(({ key, value: node }) => keeps(description, block, node, wanted, String(key.value))).map(({ key }) => String(key.value)));
  putBlock(description, block, document.contents, wanted);
  if (!before.size) return document.toString(WRITE);
  return document.contents.items.map((pair) => {
    const own = String(pair.key.value);
    const { head = "", body } = before.get(own) ?? {};
    return head + (kept.has(own) ? ended(body) : alone(pair));
  }).join("");
}

const ended = (text) => (text.endsWith("\n") ? text : `${text}\n`);

function keeps(description, block, node, wanted, name) {
  if (!Object.hasOwn(block.velden, name)) return true;
  if (isEmpty(wanted[name])) return !shown(description, block.velden[name], node);
  return says(description, block.velden[name], node, wanted[name]);
}

// One field as text; what stood above it is written apart.
function alone(pair) {
  const document = new Document({}, READ);
  const key = plain(String(pair.key.value));
  document.contents = new YAMLMap();
  document.contents.items = [new Pair(key, pair.value)];
  return document.toString(WRITE);
}
