// Keeps answers as a file, opens files, and lays them side by side. Files stay in this page; nothing is sent.
import { count, today } from "../shared/language.js";
import { button, element, save } from "../shared/pieces.js";
import { changesOf, origin } from "./changes.js";
import { drawTable, groupsOf, summary } from "./comparing.js";
import { LARGEST, fileName, fromText, toText } from "./file.js";

const MOST_FILES = 12; // more columns than that nobody compares
const NOW = "Nu op deze pagina";

const same = (one, other) => one.size === other.size && [...one].every(([id, word]) => other.get(id) === word);

// `own` returns the answers on the page and what it keeps beside them; `adopt(file)` puts those of a file in their place.
export function makeFiles(statements, place, handbook, own, adopt) {
  const files = [];
  const name = document.getElementById("scan-naam");
  const input = document.getElementById("scan-bestand");
  const tell = (...lines) => place("gemeld").replaceChildren(...lines.map((line) => element("p", {}, ...[line].flat())));

  function keep() {
    const { answers, gone } = own();
    if (!answers.size && !gone.length) return tell("Kies eerst een antwoord bij een of meer zinnen.");
    const when = today();
    const content = toText({ handbook, name: name.value.trim(), when, statements, answers, gone });
    save(fileName(name.value, when), new Blob([content], { type: "application/json" }));
    return tell(`Het bestand ${fileName(name.value, when)} is gemaakt.`);
  }

  async function open(list) {
    const told = [];
    for (const chosen of list) told.push([element("bdi", {}, chosen.name), " ", await opened(chosen)]);
    if (list.length === 1 && files.length === 1 && !own().answers.size) {
      use(files[0]);
      told.push("De antwoorden staan nu op deze pagina.");
    }
    input.value = ""; // so that the same file can be chosen again
    tell(...told);
    show();
  }

  async function opened(chosen) {
    if (chosen.size > LARGEST) return "is te groot voor een bestand van de zelfscan.";
    const content = await chosen.text().catch(() => "");
    const { fault, file } = fromText(content, statements);
    if (fault) return fault;
    if (files.some((other) => other.content === content)) return "is al open.";
    if (files.length === MOST_FILES) return `kan er niet bij. Je legt hoogstens ${count(MOST_FILES)} bestanden naast elkaar.`;
    files.push({ ...file, content, title: file.name || chosen.name.slice(0, 60) });
    return "is geopend.";
  }

  const showName = () => (place("wie").textContent = name.value.trim()); // above the outcome, also on paper

  function use(file) {
    name.value = file.name;
    showName();
    adopt(file);
  }

  function drop(file) {
    files.splice(files.indexOf(file), 1);
    tell([element("bdi", {}, file.title), " is weggehaald."]);
    show();
    input.focus();
  }

  function row(file) {
    const about = (text, press) => {
      const made = button(text, press);
      made.append(element("span", { className: "onzichtbaar" }, `: ${file.title}`));
      return made;
    };
    const goOn = about("Ga verder met deze antwoorden", () => {
      use(file);
      tell(["De antwoorden van ", element("bdi", {}, file.title), " staan nu op deze pagina. Met Terug in je browser zie je de vorige."]);
    });
    return element("li", { className: "bestand" },
      element("h3", { className: "bestand__naam" }, element("bdi", {}, file.title)),
      element("p", { className: "scan__uitleg" }, origin(file)),
      changes(changesOf(file, statements)),
      element("p", { className: "scan__knoppen" }, goOn, about("Haal weg", () => drop(file))));
  }

  function show() {
    const { answers } = own();
    if (place("bestanden").children.length !== files.length || files.some((file) => !file.row)) {
      for (const file of files) file.row ??= row(file);
      place("bestanden").replaceChildren(...files.map((file) => file.row));
    }
    const now = answers.size && !files.some((file) => same(file.answers, answers)) ? [{ name: NOW, answers }] : [];
    const columns = [...now, ...files.map((file) => ({ name: file.title, answers: file.answers }))];
    place("verschil").hidden = columns.length < 2;
    if (columns.length < 2) return;
    const groups = groupsOf(columns, statements);
    place("eens").textContent = summary(groups, statements.length);
    place("tabel").replaceChildren(drawTable(columns, groups));
  }

  place("bewaar").append(button("Bewaar als bestand", keep));
  name.addEventListener("input", showName);
  input.addEventListener("change", () => open([...input.files]));
  return show;
}

function changes(found) {
  if (!found.length) return element("p", {}, "Sinds dit bestand is er bij de zinnen niets veranderd.");
  const rows = found.map(({ title, lines }) => element("li", {}, element("bdi", { className: "bestand__factor" }, title), ...lines.map((line) => element("p", { dir: "auto" }, line))));
  return element("details", { className: "meer", open: true },
    element("summary", {}, `Wat er veranderde sinds dit bestand (${count(found.length)})`),
    element("ul", { className: "bestand__lijst" }, ...rows));
}
