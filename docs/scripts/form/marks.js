// What stands in the place of the marks in a sentence about one value, and the trials that no pattern can do.
import { slug } from "../shared/language.js";
import { numberIn } from "./numbers.js";

const MONTH = new Intl.DateTimeFormat("nl-NL", { month: "long" });
const AHEAD = 50; // years: a plan that lies further is a slip
const WAYS = [
  /^(?<y>\d{4})[-/. ](?<m>\d{1,2})(?:[-/. ](?<d>\d{1,2}))?$/,
  /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)$/,
  /^(?:(?<d>\d{1,2})[-/. ])?(?<m>\d{1,2})[-/. ](?<y>\d{4})$/,
];
const MONTHS = new Map(["long", "short"].flatMap((month) => {
  const name = new Intl.DateTimeFormat("nl-NL", { month });
  return Array.from({ length: 12 }, (_, index) => [name.format(new Date(2000, index, 1)).replace(/\.$/, ""), index + 1]);
}));
const IN_WORDS = /^(?:(?<d>\d{1,2})\s+)?(?<m>[a-z]+)\.?\s+(?<y>\d{4})$/;
const daysIn = (year, month) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate(); // the calendar repeats itself
const two = (number) => String(number).padStart(2, "0");

// A date as the data writes it, such as 2011-03 for 3-2011; "" when it is no such date.
function rewritten(value) {
  const text = value.normalize("NFKC").trim().toLowerCase().replaceAll("–", "-");
  for (const [index, way] of [...WAYS, IN_WORDS].entries()) {
    const found = text.match(way)?.groups;
    if (!found) continue;
    let [year, month, day] = [Number(found.y), MONTHS.get(found.m) ?? Number(found.m), Number(found.d ?? 0)];
    if (index === 2 && month > 12 && day > 0 && day <= 12) [month, day] = [day, month];
    if (month >= 1 && month <= 12 && day <= daysIn(year, month) && year > 0) return `${found.y}-${two(month)}${found.d ? `-${two(day)}` : ""}`;
  }
  return text !== value && /^\d{4}$/.test(text) ? text : "";
}

const inNumber = (kind) => (value, isDate, known) => !/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) && numberIn(value, known).soort === kind;

// The trials by their name: each returns whether it catches a value.
export const TRIALS = {
  jmd: (value, isDate) => !isDate(value) && Boolean(rewritten(value)),
  maand: (value) => WAYS[0].test(value) && !(Number(value.match(WAYS[0]).groups.m) >= 1 && Number(value.match(WAYS[0]).groups.m) <= 12),
  dagen: (value, isDate) => WAYS[0].test(value) && !isDate(value) && !rewritten(value),
  ...Object.fromEntries(["getal", "eenheid", "munt", "woord", "reeks", "meer"].map((kind) => [kind, inNumber(kind)])),
  tweevoud: (value, isDate, known) => numberIn(value, known).soort === "tweevoud",
  ver: (value, isDate) => isDate(value) && Number(value.slice(0, 4)) > new Date().getFullYear() + AHEAD,
};

export function marksOf(value, part, known) {
  const [year, month] = (value.match(WAYS[0]) ?? []).slice(1).map(Number);
  return {
    waarde: value,
    deel: part,
    code: `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    lengte: String([...value].length),
    cijfers: String(value.replace(/\D/g, "").length),
    id: slug(value.normalize("NFKD"), 60),
    jaar: value.slice(0, 4),
    jmd: rewritten(value),
    maand: String(month),
    maandnaam: month >= 1 && month <= 12 ? `${MONTH.format(new Date(2000, month - 1, 1))} ${value.slice(0, 4)}` : "",
    dagen: month >= 1 && month <= 12 ? String(daysIn(year, month)) : "",
    punt: value.replace(",", ".").replace(/^0+(?=\d)/, ""),
    ...numberIn(value, known),
  };
}
