// The outcome: how far one is, the own profile, where to start, and what to find out first.
import { count } from "../shared/language.js";
import { element } from "../shared/pieces.js";
import { ANSWERS, NONE, answerOf } from "./answers.js";
import { advice, card, toStart } from "./first.js";

const link = ({ href, title }) => element("a", { href }, title);

function stand(statements, answers) {
  if (!answers.size) return "Kies hierboven een antwoord bij een of meer zinnen. Dan zie je hier de uitkomst.";
  const told = ANSWERS.map(({ word }) => [word, count([...answers.values()].filter((own) => own === word).length)]).filter(([, number]) => number !== "0");
  return `${count(answers.size)} van de ${count(statements.length)} zinnen beantwoord: ${told.map(([word, number]) => `${number} keer "${word}"`).join(", ")}.`;
}

// One block for every statement, those with the same answer together: a bar that reads without colour.
function bar(statements, answers) {
  return [...ANSWERS, NONE].flatMap((answer) =>
    statements.filter(({ id }) => answerOf(answers.get(id)) === answer)
      .map(() => element("span", { className: `scan__blok antwoord--${answer.look}` }, answer.sign)));
}

function row(statement, word) {
  const answer = answerOf(word);
  const meter = element("span", { className: `meter antwoord--${answer.look}`, ariaHidden: "true" }, element("span"), element("span"));
  return element("tr", {},
    element("th", { scope: "row" }, link(statement)),
    element("td", {}, meter, ` ${answer.word}`));
}

// Returns what shows the outcome of answers in the places that the page keeps for it.
export function makeResult(statements, place) {
  return (answers) => {
    place("stand").textContent = stand(statements, answers);
    place("balk").hidden = place("vel").hidden = !answers.size;
    document.documentElement.dataset.zelfscan = answers.size ? "ingevuld" : "leeg"; // paper shows the outcome alone
    place("balk").replaceChildren(...bar(statements, answers));
    place("profiel").replaceChildren(...statements.map((statement) => row(statement, answers.get(statement.id))));
    const found = toStart(statements, answers);
    place("advies").textContent = advice(statements, answers, found);
    place("eerste").replaceChildren(...found.first.map((statement) => card(statement, answers.get(statement.id))));
    const unknown = statements.filter(({ id }) => answers.get(id) === "weten we niet");
    place("uitzoeken").hidden = !unknown.length;
    place("onbekend").replaceChildren(...unknown.map((statement) => element("li", {}, link(statement))));
  };
}
