// Rules about more fields of a block, and about all items of a list, in the sentences of the check.
import { joined } from "../shared/language.js";
import { filled, isEmpty } from "./shape.js";
import { isBefore, isDate } from "./time.js";

const quoted = (names) => names.map((name) => `'${name}'`);
const SHARES = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 3 });
const items = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === "object" || one) : []);
const number = (written) => (/^\d+(\.\d+)?$/.test(written ?? "") ? Number(written) : NaN);

// Rules about more fields of a block; each returns what is wrong, "" when nothing is.
export const MISSING = ["een_van", "thuis", "moet"];
export const RULES = {
  moet: ({ veld, zin }, value) => (isEmpty(value[veld]) ? zin : ""),
  met: ({ veld, bij, zin }, value) => (!isEmpty(value[veld]) && isEmpty(value[bij]) ? zin : ""),
  zonder: ({ veld, bij, zin }, value) => (!isEmpty(value[bij]) && isEmpty(value[veld]) ? filled(zin, { waarde: value[bij] }) : ""),
  niet_samen({ veld, velden, zin }, value) {
    const own = velden.filter((name) => !isEmpty(value[name]));
    return !isEmpty(value[veld]) && own.includes(velden[0]) ? filled(zin, { velden: joined(quoted(own)) }) : "";
  },
  een_van: ({ velden, zin }, value) => (velden.every((name) => isEmpty(value[name])) ? zin : ""),
  thuis: ({ veld, bij, thuis, zin }, value) => ((value[bij] || thuis) === thuis && isEmpty(value[veld]) ? zin : ""),
  niet_thuis: ({ veld, bij, thuis, zin }, value) => ((value[bij] || thuis) !== thuis && !isEmpty(value[veld]) ? zin : ""),
  getallen({ veld, bij, zin }, value) {
    const [low, high] = [number(value[bij]), number(value[veld])];
    return high < low ? filled(zin, { waarde: String(high), eerste: String(low) }) : "";
  },
  datums({ veld, bij, zin }, value, description) {
    const [first, later] = [value[bij] ?? "", value[veld] ?? ""];
    return isDate(description, first) && isDate(description, later) && isBefore(later, first) ? filled(zin, { waarde: later, eerste: first }) : "";
  },
};

// The payers of one period; a share may have been rounded up by half of its last digit.
function sums(payers) {
  const totals = new Map();
  for (const { aandeel, looptijd } of payers) {
    const share = number(aandeel);
    if (Number.isNaN(share)) continue;
    const period = looptijd ? `${looptijd.van ?? ""} ${looptijd.tot ?? ""}` : "";
    const digits = aandeel.includes(".") ? aandeel.replace(/0+$/, "").split(".")[1].length : 0;
    const [sum, room] = totals.get(period) ?? [0, 0];
    totals.set(period, [sum + share, room + (share ? 0.5 * 10 ** -digits : 0)]);
  }
  return [...totals.values()];
}

const WHOLE = 100;
const HAIR = 1e-9; // what adding fractions is off by

// Rules that look at all items of a list; each returns [sentence, ...way from the field].
export const LIST_RULES = {
  aandelen: ({ veld, zin }, value) => sums(items(value[veld])).filter(([sum, room]) => sum > WHOLE + room + HAIR).slice(0, 1)
    .map(([sum]) => [filled(zin, { som: SHARES.format(sum) })]),
  verzwegen({ veld, zin }, value) {
    const told = [value, ...items(value.projecten)].flatMap(({ lessen }) => items(lessen)).map(({ factor }) => factor).filter(Boolean);
    return items(value[veld]).map((one) => one.factor ?? one).filter((factor) => told.includes(factor)).slice(0, 1).map((factor) => [filled(zin, { waarde: factor })]);
  },
  volgorde({ veld, bij, zin }, value, description) {
    const dates = items(value[veld]).map((one) => one[bij] ?? "").map((date) => (isDate(description, date) ? date : ""));
    return dates.flatMap((own, index) => {
      const later = dates.slice(0, index).find((one) => own && one && isBefore(own, one));
      return later ? [[filled(zin, { waarde: own, eerste: later }), index, bij]] : [];
    });
  },
};
