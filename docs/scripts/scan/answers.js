// What one can answer: the word, its letter in an address, and its sign. Files hold the words, so that people can read them.
import { element } from "../shared/pieces.js";

export const ANSWERS = [
  { word: "ja", letter: "j", sign: "●", look: "ja" },
  { word: "deels", letter: "d", sign: "◐", look: "deels" },
  { word: "nee", letter: "n", sign: "○", look: "nee" },
  { word: "weten we niet", letter: "w", sign: "?", look: "onbekend" },
];
export const NONE = { word: "geen antwoord", sign: "–", look: "geen" };

const byWord = new Map(ANSWERS.map((answer) => [answer.word, answer]));
const byLetter = new Map(ANSWERS.map((answer) => [answer.letter, answer]));

export const answerOf = (word) => byWord.get(word) ?? NONE;
export const isAnswer = (word) => byWord.has(word);
export const wordOf = (letter) => byLetter.get(letter)?.word;

export const sign = (answer) => element("span", { className: "antwoord__teken", ariaHidden: "true" }, answer.sign);
