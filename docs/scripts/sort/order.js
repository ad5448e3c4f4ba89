// By what cells of a table are put in order: figures by size within their unit, days by time, words of a list as that
// list has them, and all else by letter. What says nothing comes last, whichever way one sorts.
const letters = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
const KINDS = ["rang", "dag", "getal", "tekst"];
const WAYS = {
  rang: ["in de volgorde van de woorden", "in de omgekeerde volgorde van de woorden"],
  dag: ["van vroeg naar laat", "van laat naar vroeg"],
  getal: ["van laag naar hoog", "van hoog naar laag"],
  tekst: ["van A tot Z", "van Z tot A"],
};
// A shortened word in front does not count: 's-Hertogenbosch stands under the H, 't Zand under the Z.
const SHORTENED = /^[\u2066-\u2069]*['‘’](?:s|t|n|k|m)[-\s]+/i;
const SILENT = ".leeg, .stilte, :has(> .stilte)";

function key(cell) {
  if (!cell || cell.matches(SILENT)) return null;
  const { rang, waarde, eenheid } = cell.dataset;
  if (rang !== undefined) return { kind: "rang", value: Number(rang) };
  if (waarde !== undefined && eenheid !== undefined) return { kind: "getal", value: Number(waarde), unit: eenheid };
  if (waarde !== undefined) return { kind: "dag", value: waarde };
  const text = cell.textContent.trim().replace(/\s+/g, " ");
  return text ? { kind: "tekst", value: text.replace(SHORTENED, "") } : null;
}

function compare(one, other, way) {
  if (one.kind !== other.kind) return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  if (one.kind === "tekst") return way * letters.compare(one.value, other.value);
  const units = one.kind === "getal" ? letters.compare(one.unit, other.unit) : 0; // hours and euros are no one row
  return units || way * (one.value < other.value ? -1 : Number(one.value > other.value));
}

// Each of `units` has its cells of one column by `cells`; of more cells the first in the order counts. Way 1 is up, -1 down.
export function inOrder(units, cells, way) {
  const keyed = units.map((unit) => {
    const keys = cells(unit).map(key).filter(Boolean);
    return { unit, key: keys.sort((one, other) => compare(one, other, way))[0] ?? null };
  });
  keyed.sort((one, other) => {
    if (!one.key || !other.key) return Number(!one.key) - Number(!other.key);
    return compare(one.key, other.key, way);
  });
  return keyed.map(({ unit }) => unit);
}

// In words how a column is put in order: by the kind that most of its cells are of.
export function wayOf(units, cells, way) {
  const kinds = units.flatMap(cells).map(key).filter(Boolean).map((found) => found.kind);
  const most = KINDS.reduce((best, kind) => {
    const times = kinds.filter((one) => one === kind).length;
    return times > best.times ? { kind, times } : best;
  }, { kind: "tekst", times: 0 });
  return WAYS[most.kind][way === 1 ? 0 : 1];
}
