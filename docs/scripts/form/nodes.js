// The nodes of a YAML document: each stays when it says the same, is changed in its place, or is made anew.
import { Pair, Scalar, YAMLMap, YAMLSeq, isMap, isScalar, isSeq } from "../library/yaml.js";
import { isEmpty, isProse, isSilence, pruned, same, shaped, tidied } from "./shape.js";

const LONG = 80;
const NOTHING = /^(?:~|null|Null|NULL|)$/;

export function putBlock(description, block, node, value) {
  node.flow = node.items.length ? node.flow : false;
  const order = Object.keys(block.velden);
  for (const name of order) {
    const pair = node.items.find(({ key }) => String(key.value ?? key) === name);
    const field = block.velden[name];
    if (isEmpty(value[name])) {
      if (pair && shown(description, field, pair.value)) node.delete(name);
    } else if (pair) pair.value = put(description, field, pair.value, value[name], name);
    else insert(node, order, name, put(description, field, undefined, value[name], name));
  }
}

// Whether the form could show what stands there; what it could not, it leaves alone.
export function shown(description, field, node) {
  let strange = false;
  const made = shaped(description, field, node?.toJSON?.() ?? null, [], () => void (strange = true));
  return made !== undefined || !strange;
}

function insert(node, order, name, value) {
  const after = node.items.findIndex(({ key }) => order.indexOf(String(key.value ?? key)) > order.indexOf(name));
  node.items.splice(after < 0 ? node.items.length : after, 0, new Pair(plain(name), value));
}

// Returns the node for a value: the one that was there when it says the same, else that one changed, else a new one.
function put(description, field, node, value, name) {
  if (node && says(description, field, node, value)) return node;
  const made = changed(description, field, node, value, name) ?? fresh(description, field, value, name);
  if (node && made !== node) Object.assign(made, { commentBefore: node.commentBefore, comment: node.comment, spaceBefore: node.spaceBefore });
  return made;
}

export function says(description, field, node, value) {
  let strange = false;
  const there = shaped(description, field, node.toJSON(), [], () => void (strange = true));
  return !strange && same(pruned(there), pruned(value));
}

function changed(description, field, node, value, name) {
  if (!node || (field.stil && isSilence(description, value))) return undefined;
  const { lijst, stil, ...one } = field;
  if (lijst && isSeq(node)) return putList(description, one, node, value, name);
  if (lijst) return lijst.een && value.length === 1 ? changed(description, one, node, value[0], name) : undefined;
  if (field.soort === "blok" && isMap(node)) {
    putBlock(description, description.blokken[field.blok], node, value);
    return node;
  }
  if (!isScalar(node) || typeof value !== "string") return undefined;
  const { value: text, type } = scalar(description, field, value);
  node.value = text;
  if (node.type === "PLAIN" || type !== "PLAIN") node.type = node.type?.startsWith("BLOCK") ? node.type : type;
  return node;
}

// Items that say the same keep their node, wherever they now stand; the others are changed in their place.
function putList(description, field, node, values, name) {
  const old = node.items.map((item) => ({ item, kept: false }));
  const found = values.map((value) => {
    const match = old.find(({ item, kept }) => !kept && item && says(description, field, item, value));
    if (match) match.kept = true;
    return match?.item;
  });
  const rest = old.filter(({ kept }) => !kept).map(({ item }) => item);
  const spare = values.length <= old.length && found.filter(Boolean).length ? [] : rest;
  const take = (index) => {
    const own = node.items[index];
    if (own && rest.includes(own)) return rest.splice(rest.indexOf(own), 1)[0];
    return spare.length ? spare.shift() : undefined;
  };
  node.items = values.map((value, index) => found[index] ?? put(description, field, take(index), value, name));
  if (node.flow && node.items.some((item) => !isScalar(item) || item.type?.startsWith("BLOCK"))) node.flow = false;
  return node;
}

function fresh(description, field, value, name) {
  if (field.stil && isSilence(description, value)) return plain(value);
  const { lijst, stil, ...one } = field;
  if (lijst) {
    if (lijst.een && value.length === 1) return fresh(description, one, value[0], name);
    const list = new YAMLSeq();
    list.items = value.map((item) => fresh(description, one, item, name));
    list.flow = list.items.every((item) => isScalar(item) && !item.type?.startsWith("BLOCK")) && ["keuze", "verwijzing", "id"].includes(one.soort);
    return list;
  }
  if (field.soort === "verwijzing") return reference(description, value);
  if (field.soort === "blok") {
    const block = description.blokken[field.blok];
    if (block.kort && Object.keys(value).length === 1 && block.kort in value && [value[block.kort]].flat().length === 1) {
      const { lijst: _, ...short } = block.velden[block.kort];
      return fresh(description, short, [value[block.kort]].flat()[0], block.kort);
    }
    const map = new YAMLMap();
    putBlock(description, block, map, value);
    return map;
  }
  return scalar(description, field, value);
}

function reference(description, { id, onderdeel = "", vindplaats = "" }) {
  if (!vindplaats) return onderdeel ? Object.assign(new Scalar(`${id}#${onderdeel}`), { type: "QUOTE_SINGLE" }) : plain(id);
  const map = new YAMLMap();
  for (const [key, text] of Object.entries({ id, onderdeel, vindplaats })) if (text) map.items.push(new Pair(plain(key), scalar(description, { soort: "tekst" }, text)));
  map.flow = true;
  return map;
}

function scalar(description, field, written) {
  const text = tidied(description, field, written);
  const node = new Scalar(text);
  const bare = field.soort === "getal" || field.soort === "datum" || (field.soort === "moment" && /^\d{4}$/.test(text));
  if (!bare && (new RegExp(description.patronen.geraden).test(text) || NOTHING.test(text))) node.type = "QUOTE_SINGLE";
  else if (isProse(field) && text.length > LONG) node.type = "BLOCK_FOLDED";
  else node.type = "PLAIN";
  return node;
}

export function plain(text) {
  return Object.assign(new Scalar(text), { type: "PLAIN" });
}
