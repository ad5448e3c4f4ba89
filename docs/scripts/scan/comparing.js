// Several people's answers side by side: where they differ comes first.
import { count, counted } from "../shared/language.js";
import { element } from "../shared/pieces.js";
import { answerOf, sign } from "./answers.js";

const NAME = "Antwoorden naast elkaar";
const GROUPS = [
  ["Hier verschillen de antwoorden", (words) => new Set(words.filter(Boolean)).size > 1],
  ["Hier mist een antwoord", (words) => words.some((word) => !word)],
  ["Hier zijn jullie het eens", () => true],
];

// Returns the statements in three groups: answers that differ, answers that are missing, and the same answer from all.
export function groupsOf(columns, statements) {
  const groups = GROUPS.map(([title]) => ({ title, rows: [] }));
  for (const statement of statements) {
    const words = columns.map(({ answers }) => answers.get(statement.id));
    groups[GROUPS.findIndex(([, holds]) => holds(words))].rows.push({ statement, words });
  }
  return groups;
}

export function summary([differ, missing, same], total) {
  const on = (rows) => counted(rows.length, "zin", "zinnen");
  return [
    `Over ${count(same.rows.length)} van de ${count(total)} zinnen zijn jullie het eens.`,
    ...(differ.rows.length ? [`Bij ${on(differ.rows)} verschillen de antwoorden.`] : []),
    ...(missing.rows.length ? [`Bij ${on(missing.rows)} mist een antwoord.`] : []),
  ].join(" ");
}

function row(columns, { statement, words }) {
  const cells = words.map((word, index) => {
    const cell = element("td", {}, sign(answerOf(word)), ` ${answerOf(word).word}`);
    cell.dataset.label = columns[index].name;
    return cell;
  });
  return element("tr", {}, element("th", { scope: "row" }, element("a", { href: statement.href }, statement.title)), ...cells);
}

export function drawTable(columns, groups) {
  const head = (name) => element("th", { scope: "col" }, element("bdi", {}, name));
  const bodies = groups.filter(({ rows }) => rows.length).map(({ title, rows }) => element("tbody", {},
    element("tr", {}, element("th", { scope: "rowgroup", colSpan: columns.length + 1, className: "verschil__groep" }, `${title} (${count(rows.length)})`)),
    ...rows.map((found) => row(columns, found))));
  const table = element("table", { className: "verschil" },
    element("caption", {}, NAME),
    element("thead", {}, element("tr", {}, element("th", { scope: "col", className: "tabel__hoek" }, "Succesfactor"), ...columns.map(({ name }) => head(name)))),
    ...bodies);
  const frame = element("div", { className: "tabel", tabIndex: 0, ariaLabel: NAME }, table);
  frame.setAttribute("role", "region");
  return frame;
}
