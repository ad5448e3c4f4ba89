// Numbers, dates and words as Dutch has them.

const NUMBERS = new Intl.NumberFormat("nl-NL"); // making one takes longer than writing a page of numbers
const DATES = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" });

export const count = (number) => NUMBERS.format(number);

// "1 case", "12 cases"
export const counted = (number, one, more) => `${count(number)} ${number === 1 ? one : more}`;

export const longDate = (date) => DATES.format(date);

// Words as they are looked for: without accents, in small letters.
export const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// A text as part of the name of a file.
export const slug = (text, most) => plain(text).replace(/[^a-z0-9]+/g, "-").slice(0, most).replace(/^-+|-+$/g, "");
