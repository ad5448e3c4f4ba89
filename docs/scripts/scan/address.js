// Answers in the fragment of an address, which never reaches a server: "#zelfscan=1.", then for each answer four signs
// that stand for the id of its factor, the letter of the answer, and three signs that tell whether the statement is
// still the same. Ids and not places, so that an old link means the same in a handbook with other factors.
import { ANSWERS, wordOf } from "./answers.js";

export const PREFIX = "#zelfscan=";
const VERSION = "1";
const ANSWER = new RegExp(`^([0-9a-z]{4})([${ANSWERS.map(({ letter }) => letter).join("")}])([0-9a-z]{3})$`);
const LONGEST = 10_000;

// A short mark of a text (FNV-1a), the same for everybody.
function mark(text, length) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(length, "0").slice(-length);
}

export const codeOf = (id) => mark(id, 4);
export const printOf = (text) => mark(text, 3);

// entries: [{code, letter, print}]; "" without any.
export function write(entries) {
  const parts = entries.map(({ code, letter, print }) => code + letter + print);
  return parts.length ? `${PREFIX}${VERSION}.${parts.join("")}` : "";
}

// What a fragment says: its entries, whether part of it is damaged, and whether a newer handbook wrote it.
// Null for a fragment that is about something else.
export function read(fragment) {
  if (!fragment.startsWith(PREFIX)) return null;
  const [version, rest = "", ...more] = fragment.slice(PREFIX.length).split(".");
  if (version !== VERSION) return { entries: [], damaged: !/^[1-9]\d{0,3}$/.test(version), newer: /^[1-9]\d{0,3}$/.test(version) };
  const found = new Map();
  let damaged = more.length > 0 || rest.length > LONGEST || !rest;
  for (const part of rest.slice(0, LONGEST).match(/.{1,8}/gsu) ?? []) {
    const [, code, letter, print] = part.match(ANSWER) ?? [];
    if (!code || found.has(code)) damaged = true;
    else found.set(code, { code, letter, print, word: wordOf(letter) });
  }
  return { entries: [...found.values()], damaged, newer: false };
}
