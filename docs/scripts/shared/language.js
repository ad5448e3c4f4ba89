// Numbers, dates and words as Dutch has them.

const NUMBERS = new Intl.NumberFormat("nl-NL"); // making one takes longer than writing a page of numbers
const DATES = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" });
const LIST = new Intl.ListFormat("nl");
const PRECISE = [{ year: "numeric" }, { year: "numeric", month: "long" }, { dateStyle: "long" }];

export const count = (number) => NUMBERS.format(number);

// "1 case", "12 cases"
export const counted = (number, one, more) => `${count(number)} ${number === 1 ? one : more}`;

export const longDate = (date) => DATES.format(date);

// A date of the data in words, as precise as it is: "2007", "september 2007", "1 juli 2009".
export function day(value) {
  const parts = value.split("-").map(Number);
  return new Intl.DateTimeFormat("nl-NL", PRECISE[parts.length - 1]).format(new Date(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1));
}

export const today = () => new Date().toLocaleDateString("sv-SE"); // as 2027-03-01, by the clock of the reader

// "a", "a en b", "a, b en c"
export const joined = (names) => LIST.format(names);

// Words as they are looked for: without accents, in small letters.
export const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// A text as part of the name of a file.
export const slug = (text, most) => plain(text).replace(/[^a-z0-9]+/g, "-").slice(0, most).replace(/^-+|-+$/g, "");
