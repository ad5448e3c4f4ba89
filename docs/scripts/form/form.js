// The form itself: its parts, what is checked while somebody types, the draft, and what comes of it.
import { counted, slug } from "../shared/language.js";
import { button, element, status } from "../shared/pieces.js";
import { faultsOf, withStrange } from "./check.js";
import { keep, kept, wipe } from "./draft.js";
import { makeBlock } from "./block.js";
import { makeField } from "./field.js";
import { makeHandIn } from "./hand-in.js";
import { makeOpening } from "./opening.js";
import { preview } from "./preview.js";
import { pruned } from "./shape.js";
import { makeSummary, reveal } from "./summary.js";
import { blank, read, written } from "./yaml.js";

const WAIT = 250; // ms after the last key
const [CASE, SOURCE] = ["Case", "Bron"];

export function makeForm(description, template, fetchCase) {
  const fields = description.blokken[CASE].velden;
  for (const name of description.eerst) fields[name].eerst = true;

  let opened = { document: blank(), source: "", id: "", strange: [] };
  let asked = false;
  let ready = false;
  let timer;
  const form = {
    description,
    words: (list) => (description.keuzes[list]?.woorden ?? []),
    sources: () => [...description.bronnen, ...newSource()],
    changed(node) {
      if (!ready) return;
      suggestId(node);
      clearTimeout(timer);
      timer = setTimeout(refresh, WAIT);
    },
  };

  const nodes = new Map();
  const add = (name) => {
    const node = makeField(form, fields[name]);
    nodes.set(name, node);
    return node.element;
  };
  const summary = makeSummary();
  const stand = element("p", { className: "formulier__stand" });
  stand.setAttribute("role", "status");
  const first = element("section", { className: "formulier__deel" }, element("h2", { id: "genoeg" }, "Genoeg om te publiceren"),
    element("p", {}, "Vul eerst deze velden in. Dan is er een pagina. De rest mag later, ook door een ander."),
    ...description.eerst.map(add));
  // The fields of a part are made when it unfolds; till then the form holds their values.
  let waiting = {};
  const parts = description.delen.map((part) => {
    const fold = element("details", { className: "meer formulier__groep" }, element("summary", {}, part.titel));
    fold.addEventListener("toggle", () => fold.open && build(part));
    return Object.assign(part, { fold });
  });

  function build({ fold, velden }) {
    for (const name of velden.filter((own) => !nodes.has(own))) {
      fold.append(add(name));
      nodes.get(name).set(waiting[name]);
      delete waiting[name];
    }
  }

  function nodeOf(name) {
    if (!nodes.has(name) && Object.hasOwn(fields, name)) build(parts.find(({ velden }) => velden.includes(name)));
    return nodes.get(name);
  }
  const source = makeBlock(form, SOURCE, "de bron");
  const sourceFold = element("details", { className: "meer formulier__groep" }, element("summary", {}, "Staat je bron er nog niet bij? Beschrijf een nieuwe bron"),
    element("p", {}, "Een nieuwe bron krijgt een eigen bestand, naast dat van de case. Daarna kun je de bron hierboven kiezen."), source.element);
  const more = element("section", { className: "formulier__deel" }, element("h2", { id: "meer" }, "Meer over de case"),
    element("p", {}, "Klap open wat je weet. Laat weg wat je nog niet hebt gelezen: dat is iets anders dan dat de bron erover zwijgt."), ...parts.map(({ fold }) => fold));

  const shownPage = element("div", { className: "voorbeeld" });
  shownPage.setAttribute("role", "region");
  shownPage.setAttribute("aria-label", "Voorbeeld van de kop van de pagina");
  const handCase = makeHandIn(description.opslag, "Het record van de case", "case");
  const handSource = makeHandIn(description.opslag, "Het record van de nieuwe bron", "bron");
  const result = element("section", { className: "formulier__deel", hidden: true, tabIndex: -1 }, element("h2", { id: "klaar" }, "Je case"),
    element("p", {}, "Zo begint de pagina, ongeveer:"), shownPage, handCase.element, handSource.element,
    element("p", { className: "veld__uitleg" }, "Dit formulier ziet niet alles. Of verwijzingen tussen records kloppen en of de tekst op het papieren blad past, blijkt pas als je het voorstel inlevert. Dan staat bij de regel wat er moet veranderen."));
  const check = button("Controleer en bekijk je case", () => finish(), "drukknop drukknop--groot");
  const told = status("melding formulier__gemeld");
  const opening = makeOpening(description, { openText, openCase: (id) => openCase(id), clear });
  const root = element("form", { className: "formulier__velden", noValidate: true }, opening.element, summary.element, first, sourceFold, more,
    element("div", { className: "formulier__einde" }, stand, check, told), result);
  root.addEventListener("submit", (event) => event.preventDefault());

  const caseValue = () => ({ ...waiting, ...Object.fromEntries([...nodes].map(([name, node]) => [name, node.value()])) });
  function newSource() {
    const value = pruned(source.value());
    if (!value?.id) return [];
    const parts = (value.onderdelen ?? []).filter(({ id }) => id).map(({ id, titel }) => [id, titel ?? id]);
    return [{ id: value.id, naam: `Nieuw: ${value.titel ?? value.id}`, delen: parts, zonder_deel: parts.length ? "noem ook het onderdeel van de nieuwe bron." : "" }];
  }

  // A first case is named after its municipality; who types an id keeps it.
  let ownId = false;
  function suggestId(node) {
    if (node === nodes.get("id")) ownId = Boolean(node.value());
    if (!ownId && !opened.id && (node === nodes.get("gemeente") || node === nodes.get("titel"))) nodes.get("id").set(slug(nodes.get("gemeente").value(), 40));
  }

  // Every fault with its node: in the case, in the new source, and in what was opened.
  function faults() {
    const withSources = { ...description, bronnen: form.sources() };
    const value = pruned(caseValue()) ?? {};
    const found = withStrange(opened.strange, faultsOf(withSources, CASE, value)).map((fault) => placed(fault, child(fault.path), fields));
    if (!opened.id && description.bezet[value.id]) found.push(placed({ path: ["id"], sentence: description.bezet[value.id], missing: false }, nodes.get("id"), fields));
    const own = pruned(source.value());
    const inSource = own ? faultsOf(description, SOURCE, own).map((fault) => placed(fault, inside(source, fault.path), description.blokken[SOURCE].velden, "Nieuwe bron")) : [];
    const place = ({ path: [name] }) => order.indexOf(name);
    found.sort((one, other) => place(one) - place(other));
    return [...found, ...inSource];
  }

  const child = ([name, ...rest]) => inside(nodeOf(name), rest);

  function placed(fault, node, top, before = "") {
    const names = fault.path.map((step, index) => (index === 0 ? (top[step]?.titel ?? step) : typeof step === "number" ? step + 1 : step));
    return { ...fault, node, where: [before, ...names].filter(Boolean).join(", ") };
  }

  const order = [...description.eerst, ...description.delen.flatMap(({ velden }) => velden)];
  let showing = new Set();
  function refresh() {
    const found = faults();
    const now = new Map();
    for (const fault of found) {
      if (!fault.node || !(asked || (!fault.missing && fault.node.touched))) continue;
      now.set(fault.node, [...(now.get(fault.node) ?? []), fault.sentence]);
    }
    for (const node of showing) if (!now.has(node)) node.show([]);
    for (const [node, sentences] of now) node.show(sentences.slice(0, 1));
    showing = new Set(now.keys());
    const missing = found.filter((fault) => fault.missing).length;
    const wrong = found.length - missing;
    stand.textContent = [missing ? `Nog ${counted(missing, "veld nodig", "velden nodig")}.` : "Alles wat nodig is, is ingevuld.", wrong ? `${counted(wrong, "veld klopt", "velden kloppen")} nog niet.` : ""].join(" ");
    if (asked) summary.show(found, false);
    if (!result.hidden) showResult();
    store();
    return found;
  }

  function store() {
    const value = pruned(caseValue());
    const own = pruned(source.value());
    if (!value && !own) return;
    opening.kept(keep({ tekst: recordText(), bron: own ?? null, id: opened.id }));
  }

  const recordText = () => !pruned(caseValue()) ? "" : written(description, CASE, opened.document.clone(), caseValue(), opened.source);

  function finish() {
    asked = true;
    clearTimeout(timer);
    result.hidden = false;
    const found = refresh();
    summary.show(found, true);
    told.textContent = found.length ? "" : "Alles klopt, voor zover dit formulier dat ziet.";
    if (!found.length) result.focus();
  }

  function showResult() {
    const value = pruned(caseValue()) ?? {};
    shownPage.replaceChildren(preview(template, form, value));
    const [, , path, inList] = description.cases.find(([id]) => id === opened.id) ?? [];
    handCase.show({ text: recordText(), id: value.id ?? "", path: path ?? `data/${description.mappen[CASE]}/${value.id || "<id>"}.yaml`, inList: Boolean(inList), isNew: !path, renamed: opened.id && value.id !== opened.id ? opened.id : "" });
    const own = pruned(source.value());
    handSource.element.hidden = !own;
    if (own) handSource.show({ text: written(description, SOURCE, blank(description.kop[SOURCE]), own), id: own.id ?? "", path: `data/${description.mappen[SOURCE]}/${own.id || "<id>"}.yaml`, inList: false, isNew: true });
  }

  function fill(value) {
    ready = false;
    waiting = Object.fromEntries(Object.entries(value).filter(([name]) => !nodes.has(name)));
    for (const [name, node] of nodes) node.set(value[name]);
    for (const name of description.eerst) nodes.get(name).open?.();
    for (const { fold } of parts) fold.open = false;
    asked = false;
    showing.forEach((node) => node.show([]));
    summary.show([], false);
    result.hidden = true;
    told.textContent = "";
    ready = true;
  }

  // Opens a record from text: a file, the draft or a case of the handbook. Returns what went wrong, "" when nothing did.
  function openText(text, id = "", name = "") {
    const found = read(description, CASE, text);
    if (found.fault) return found.fault;
    opened = { document: found.document, source: text, id: id || (description.cases.some(([own]) => own === found.value.id) ? found.value.id : ""), strange: found.strange };
    ownId = Boolean(found.value.id);
    fill(found.value);
    opening.now(name || (opened.id ? nameOf(opened.id) : ""));
    refresh();
    if (found.strange.length) {
      asked = true;
      refresh();
      summary.show(faults(), true);
    }
    return "";
  }

  const nameOf = (id) => description.cases.find(([own]) => own === id)?.[1] ?? id;

  async function openCase(id) {
    if (!description.cases.some(([own]) => own === id)) return `Er is geen case met de id '${id}'.`;
    source.set({});
    return openText(await fetchCase(id), id);
  }

  function clear() {
    wipe();
    opened = { document: blank(description.kop[CASE]), source: "", id: "", strange: [] };
    ownId = false;
    source.set({});
    fill({});
    opening.now("");
    stand.textContent = "";
    nodes.get(description.eerst[0]).focus();
  }

  return {
    element: root,
    async start(id) {
      const draft = kept();
      opened.document = blank(description.kop[CASE]);
      fill({});
      if (id && draft?.id !== id) {
        if (draft) opening.offer(draft);
        const fault = await openCase(id).catch(() => "Deze case kon niet worden geopend. Ververs de pagina.");
        if (fault) opening.tell(fault);
      } else if (draft) {
        if (draft.bron) source.set(draft.bron);
        const fault = openText(draft.tekst, draft.id, draft.id ? "" : "je concept");
        opening.tell(fault || "Je concept van de vorige keer staat er weer.");
      }
    },
    reveal,
  };
}

// The node at the end of a way, or the nearest one around it.
function inside(node, path) {
  for (const step of path) {
    const next = node?.child(step);
    if (!next) return node;
    node = next;
  }
  return node;
}
