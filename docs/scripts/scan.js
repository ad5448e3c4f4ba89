// The self-scan: answers live in the fragment of the address and nowhere else. See docs/scripts/scan/.
import { count } from "./shared/language.js";
import { button, element } from "./shared/pieces.js";
import { answerOf } from "./scan/answers.js";
import { codeOf, printOf, read, write } from "./scan/address.js";
import { makeFiles } from "./scan/files.js";
import { makeForm } from "./scan/form.js";
import { makeResult } from "./scan/result.js";
import { byId, readStatements } from "./scan/statements.js";

const scan = document.querySelector(".scan");
const place = (name) => scan.querySelector(`[data-scan="${name}"]`);
const statements = readStatements(scan);
const byCode = byId(statements, codeOf);

let answers = new Map();
let strange = []; // entries of the address about factors that this handbook does not have: they stay in it
let gone = []; // the same from a file, with what it tells of them

const fragment = () => write([
  ...statements.filter(({ id }) => answers.has(id)).map(({ id, text }) => ({ code: codeOf(id), letter: answerOf(answers.get(id)).letter, print: printOf(text) })),
  ...strange,
]);

// Another answer takes the place of the address, so that Back leads to the page before; `anew` keeps the one before.
function keepInAddress(anew = false) {
  history[anew ? "pushState" : "replaceState"](history.state, "", location.pathname + location.search + fragment());
}

const told = element("div", { className: "scan__gemeld" });
told.setAttribute("role", "status");
place("stil").after(told);
const tell = (...lines) => told.replaceChildren(...lines.map((line) => element("p", {}, line)));

const matrix = element("a", {}, "Zie jullie antwoorden bij de cases");

const showForm = makeForm(statements, (id, word) => {
  answers.set(id, word);
  keepInAddress();
  show();
});
const showResult = makeResult(statements, place);
const handbook = { versie: scan.dataset.versie, datum: scan.dataset.datum };
const showFiles = makeFiles(statements, place, handbook, () => ({ answers, gone }), (file) => {
  answers = new Map(file.answers);
  gone = file.gone;
  strange = gone.map(({ id, word, text }) => ({ code: codeOf(id), letter: answerOf(word).letter, print: printOf(text) }));
  keepInAddress(true);
  show();
});

function show() {
  showForm(answers);
  showResult(answers);
  showFiles();
  place("knoppen").hidden = !answers.size;
  matrix.href = scan.dataset.matrix.split("#")[0] + fragment();
}

// What a reader must know of the link that led here.
function remarks({ damaged, newer }, changed) {
  const some = (number, one, more) => (number === 1 ? one : more.replace("#", count(number)));
  return [
    ...(newer ? ["Deze link komt uit een nieuwere versie van dit handboek. De antwoorden staan nog in het adres, maar wij kunnen ze niet lezen."] : []),
    ...(damaged ? [`Een deel van de link is beschadigd. ${answers.size ? `Wij lazen ${some(answers.size, "1 antwoord", "# antwoorden")}.` : "Wij lazen geen enkel antwoord."}`] : []),
    ...(strange.length ? [`${some(strange.length, "1 antwoord hoort bij een succesfactor die dit handboek niet heeft. Het blijft", "# antwoorden horen bij succesfactoren die dit handboek niet heeft. Zij blijven")} in het adres staan.`] : []),
    ...(changed.length ? [`Sinds deze link is ${some(changed.length, "een zin", "een aantal zinnen")} anders opgeschreven. Kijk of jullie antwoord nog klopt bij: ${changed.map(({ title }) => title).join(", ")}.`] : []),
  ];
}

// A link to a place on this page takes the place of the answers in the address: they come back at once. An address
// without a fragment is that of an empty form.
function follow() {
  const found = read(location.hash);
  if (!found && location.hash) return answers.size || strange.length ? keepInAddress() : undefined;
  answers = new Map();
  strange = [];
  const changed = [];
  for (const entry of found?.entries ?? []) {
    const statement = byCode.get(entry.code);
    if (!statement) strange.push(entry);
    else if (!answers.has(statement.id)) {
      answers.set(statement.id, entry.word);
      if (printOf(statement.text) !== entry.print) changed.push(statement);
    }
  }
  tell(...(found ? remarks(found, changed) : []));
  return show();
}

function clear() {
  answers = new Map();
  strange = gone = [];
  keepInAddress(true);
  show();
  tell("Alle antwoorden zijn gewist. Met Terug in je browser komen zij terug.");
  scan.querySelector("input[type=radio]").focus();
}

if (statements.length) {
  place("knoppen").append(button("Print de uitkomst", () => print()), matrix, button("Wis alle antwoorden", clear));
  for (const name of ["stil", "uitkomst", "bewaren"]) place(name).hidden = false;
  addEventListener("hashchange", follow);
  show();
  follow();
}
