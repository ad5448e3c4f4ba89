// The reader's own answers of the self-scan as a row of the matrix of success factors. They come in the fragment of the
// address, go to no server, and stay until the reader takes them away or leaves.
import { count } from "./shared/language.js";
import { button, element } from "./shared/pieces.js";
import { ANSWERS, answerOf, sign } from "./scan/answers.js";
import { codeOf, read } from "./scan/address.js";
import { byId, readStatements } from "./scan/statements.js";
import { ROOT, pageAt } from "./shared/site.js";

const table = document.querySelector(".matrix--factoren");
const frame = table.closest(".tabel");
const NAME = "Jullie antwoorden";
let layer = [];

const factorOf = (href) => href?.match(/succesfactoren\/([^/#?]+)\/?(?:[#?]|$)/)?.[1];
const heads = [...table.querySelectorAll("thead tr:last-child th:not(.tabel__hoek)")].map((head) => ({
  code: codeOf(factorOf(head.querySelector("a")?.getAttribute("href")) ?? ""),
  title: head.textContent.trim(),
}));

function row(words) {
  const cells = heads.map(({ code, title }) => {
    const answer = answerOf(words.get(code));
    const cell = element("td", {}, element("span", { className: `antwoord antwoord--${answer.look}` }, sign(answer), " ", element("span", { className: "antwoord__woord" }, answer.word)));
    cell.dataset.label = title;
    return cell;
  });
  const name = element("th", { scope: "row" }, element("div", { className: "tabel__hoofd" }, NAME, element("span", { className: "onderkop" }, "uit de zelfscan")));
  return element("tbody", { className: "eigen-laag" }, element("tr", {}, name, ...cells));
}

function legend(fragment, unknown) {
  const back = element("a", { href: new URL(`succesfactoren/zelfscan/${fragment}`, ROOT).href }, "Terug naar de zelfscan");
  const signs = ANSWERS.flatMap((answer) => [sign(answer), ` ${answer.word}, `]);
  const more = unknown ? ` ${count(unknown)} van jullie antwoorden ${unknown === 1 ? "hoort" : "horen"} bij een succesfactor die hier niet staat.` : "";
  return element("div", { className: "eigen-laag__over" },
    element("p", {}, element("strong", {}, `Boven in de tabel: ${NAME.toLowerCase()}. `), ...signs, `– geen antwoord. Zij staan alleen in het adres van deze pagina.${more}`),
    element("p", { className: "scan__knoppen" }, button("Haal jullie antwoorden weg", remove), back));
}

// Other parts of the same table get the answers along.
function carry(fragment) {
  const paging = frame.parentElement.nextElementSibling;
  for (const link of paging?.matches(".bladeren") ? paging.querySelectorAll("a") : []) link.hash = fragment;
}

function clear() {
  for (const part of layer) part.remove();
  layer = [];
  carry("");
}

function remove() {
  clear();
  history.replaceState(history.state, "", location.pathname + location.search);
  const told = element("p", { className: "eigen-laag__over", tabIndex: -1 }, `${NAME} zijn weggehaald.`);
  told.setAttribute("role", "status");
  frame.before(told);
  layer = [told];
  told.focus();
}

// Answers by the ids of now: the page of the self-scan knows which ids a factor had before.
async function current(words, codes) {
  if ([...words.keys()].every((code) => codes.has(code))) return words;
  try {
    const known = byId(readStatements(await pageAt("succesfactoren/zelfscan/")), codeOf);
    return new Map([...words].map(([code, word]) => [known.has(code) ? codeOf(known.get(code).id) : code, word]));
  } catch {
    return words;
  }
}

async function follow() {
  const found = read(location.hash);
  if (!found) return; // another place on the page: the row stays
  clear();
  const codes = new Set(heads.map(({ code }) => code));
  const words = await current(new Map(found.entries.map(({ code, word }) => [code, word])), codes);
  clear();
  if (!words.size) {
    layer = [element("p", { className: "eigen-laag__over" }, "De link met jullie antwoorden konden we niet lezen.")];
    frame.before(...layer);
  } else {
    layer = [legend(location.hash, [...words.keys()].filter((code) => !codes.has(code)).length), row(words)];
    frame.before(layer[0]);
    table.querySelector("thead").after(layer[1]);
    carry(location.hash);
  }
  layer[0].scrollIntoView({ block: "start", behavior: "instant" });
}

addEventListener("hashchange", follow);
follow();
