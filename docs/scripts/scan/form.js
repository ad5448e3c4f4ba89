// The choices: each statement becomes the legend of a group of radio buttons.
import { element } from "../shared/pieces.js";
import { ANSWERS, sign } from "./answers.js";

// Returns what shows answers (a Map of words by id) in the form; `choose` is told the id and the word that a reader chose.
export function makeForm(statements, choose) {
  const radios = statements.flatMap(({ id, place }) => group(id, place, choose));
  return (answers) => {
    for (const { id, word, radio } of radios) radio.checked = answers.get(id) === word;
  };
}

function group(id, place, choose) {
  const line = place.querySelector(".stelling__zin");
  const made = ANSWERS.map((answer) => {
    const radio = element("input", { type: "radio", name: `antwoord-${id}`, value: answer.word });
    radio.addEventListener("change", () => choose(id, answer.word));
    return { id, word: answer.word, radio, label: element("label", { className: "stelling__antwoord" }, radio, sign(answer), ` ${answer.word}`) };
  });
  const legend = element("legend", { className: "stelling__zin" }, ...line.childNodes);
  const row = element("div", { className: "stelling__antwoorden" }, ...made.map(({ label }) => label));
  line.replaceWith(element("fieldset", { className: "stelling__keuze" }, legend, row));
  return made;
}
