// Where to start: the factors marked "nee", then "deels"; among equals those of which most cases tell that it helped or
// was missing; among those, the order of the handbook. The page says this rule in words.
import { count, counted } from "../shared/language.js";
import { element } from "../shared/pieces.js";
import { plain } from "./statements.js";

const MOST = 3;
const MOST_CASES = 6; // of each word
const MOST_ADVICE = 4;
const URGENT = ["nee", "deels"];

export function toStart(statements, answers) {
  const rank = ({ id }) => URGENT.indexOf(answers.get(id));
  const found = statements.filter((statement) => rank(statement) >= 0);
  found.sort((one, other) => rank(one) - rank(other) || other.cases - one.cases);
  return { first: found.slice(0, MOST), all: found.length };
}

// What the outcome says above the factors to start with.
export function advice(statements, answers, { first, all }) {
  if (all > MOST) return `Bij ${count(all)} succesfactoren kozen jullie "nee" of "deels". Dit zijn de eerste drie.`;
  if (all) return first.length === 1 ? 'Hier kozen jullie "nee" of "deels".' : `Bij deze ${count(all)} kozen jullie "nee" of "deels".`;
  if (statements.some(({ id }) => answers.get(id) === "weten we niet")) return 'Nergens kozen jullie "nee" of "deels". Begin met wat jullie nog niet weten.';
  if (answers.size < statements.length) return 'Nergens kozen jullie tot nu toe "nee" of "deels". Kies ook bij de andere zinnen.';
  return 'Overal kozen jullie "ja". Vraag collega\'s of zij dat ook zo zien, en kijk over een jaar opnieuw.';
}

function why({ cases }, word) {
  const told = cases === 0 ? "Van geen enkele case weten we dat het hielp of ontbrak." : `In ${counted(cases, "case", "cases")} hielp dit of ontbrak het.`;
  return `Jullie kozen "${word}". ${told}`;
}

// A copy of a link: the page keeps its own, in what unfolds below the statement.
const copy = (link) => element("a", { href: link.getAttribute("href") }, plain(link));

function joined(links, more) {
  const shown = links.flatMap((link, index) => (index ? [", ", copy(link)] : [copy(link)]));
  return more ? [...shown, " en ", more] : shown;
}

function cases({ place, href }) {
  return [...place.querySelectorAll(".lesnamen > li")].map((row) => {
    const links = [...row.querySelectorAll("a")];
    const more = links.length > MOST_CASES ? element("a", { href: `${href}#lessen` }, "meer") : null;
    return element("li", {}, row.querySelector(".oordeel").cloneNode(true), " ", ...joined(links.slice(0, MOST_CASES), more));
  });
}

function recommendations({ place, href }) {
  const links = [...place.querySelectorAll(".raad__titels a")];
  const rows = links.slice(0, MOST_ADVICE).map((link) => element("li", {}, copy(link)));
  const rest = links.length - MOST_ADVICE;
  if (rest > 0) rows.push(element("li", {}, element("a", { href: `${href}#aanbevelingen` }, `nog ${counted(rest, "aanbeveling", "aanbevelingen")}`)));
  return rows;
}

// A factor to start with: why, what cases tell of it, and which recommendations fit.
export function card(statement, word) {
  const told = cases(statement);
  const advised = recommendations(statement);
  const made = element("li", { className: "eerste" },
    element("h4", { className: "eerste__kop" }, element("a", { href: statement.href }, statement.title)),
    element("p", {}, why(statement, word)));
  if (told.length) made.append(element("p", { className: "eerste__wat" }, "Wat cases vertellen"), element("ul", { className: "lesnamen" }, ...told));
  if (advised.length) made.append(element("p", { className: "eerste__wat" }, "Aanbevelingen die passen"), element("ul", { className: "raad__titels" }, ...advised));
  return made;
}
