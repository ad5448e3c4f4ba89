// The form itself: its parts, what is checked while somebody types, the draft, and what comes of it.
import { counted, slug } from "../shared/language.js";
import { button, element, status } from "../shared/pieces.js";
import { keep, kept, previous, setAside, takeBack, wipe } from "./draft.js";
import { makeFaults } from "./faults.js";
import { makeFields } from "./fields.js";
import { makeOpening } from "./opening.js";
import { makeOutcome } from "./outcome.js";
import { pruned } from "./shape.js";
import { makeSource } from "./source.js";
import { makeSummary } from "./summary.js";
import { blank, read, written } from "./yaml.js";

const WAIT = 250; // ms after the last key
const KINDS = ["Case", "Bron"];
const [CASE, SOURCE] = KINDS;

export function makeForm(description, template, places, fetchCase) {
  const empty = () => ({ document: blank(description.kop[CASE]), source: "", id: "", strange: [] });
  let opened = empty();
  let [asked, ready, mine] = [false, false, false]; // `mine`: somebody typed since this was opened
  let ownId = false; // a first case is named after its municipality; who types an id keeps it
  let showing = new Set();
  let timer;
  const form = {
    description,
    words: (list) => description.keuzes[list]?.woorden ?? [],
    sources: () => [...description.bronnen, ...source.sources()],
    changed(node) {
      if (!ready) return;
      mine = true;
      suggest(node);
      clearTimeout(timer);
      timer = setTimeout(refresh, WAIT);
    },
  };

  const source = makeSource(form, SOURCE);
  const fields = makeFields(form, description, description.blokken[CASE].velden);
  const faults = makeFaults(description, KINDS, fields, source);
  const summary = makeSummary();
  const outcome = makeOutcome(form, template, places);
  const stand = element("p", { className: "formulier__stand" });
  stand.setAttribute("role", "status");
  const check = button("Controleer en bekijk je case", () => finish(), "drukknop drukknop--groot");
  const told = status("melding formulier__gemeld");
  const opening = makeOpening(description, { openText, openCase, clear, back: () => openDraft(takeBack()) });
  const root = element("form", { className: "formulier__velden", noValidate: true }, opening.element, summary.element, fields.first, source.element, fields.more,
    element("div", { className: "formulier__einde" }, stand, check, told), outcome.element);
  root.addEventListener("submit", (event) => event.preventDefault());

  function suggest(node) {
    const id = fields.nodeOf("id");
    if (node === id) ownId = Boolean(node.value());
    if (!ownId && !opened.id && node === fields.nodeOf("gemeente")) id.set(slug(node.value(), 40));
    source.follow(node, fields.nodeOf("bron"));
  }

  function refresh() {
    const value = pruned(fields.value()) ?? {};
    const found = faults(opened, value, form.sources());
    const now = new Map();
    for (const fault of found) {
      if (fault.node && !now.has(fault.node) && (asked || (!fault.missing && fault.node.touched))) now.set(fault.node, fault);
    }
    for (const node of showing) if (!now.has(node)) node.show([]);
    for (const [node, { sentence, mend }] of now) node.show([sentence], mend);
    showing = new Set(now.keys());
    const missing = found.filter((fault) => fault.missing).length;
    const wrong = found.length - missing;
    stand.textContent = [missing ? `Nog ${counted(missing, "veld nodig", "velden nodig")}.` : "Alles wat nodig is, is ingevuld.", wrong ? `${counted(wrong, "veld klopt", "velden kloppen")} nog niet.` : ""].join(" ");
    fields.count(value);
    if (asked) summary.show(found, false);
    if (outcome.shown) show(found.length);
    store();
    return found;
  }

  function store() {
    const own = source.value();
    if (pruned(fields.value()) || own) opening.kept(keep({ tekst: recordText(), bron: own ?? null, id: opened.id, eigen: mine }));
  }

  const recordText = () => (pruned(fields.value()) ? written(description, CASE, opened.document.clone(), fields.value(), opened.source) : "");

  function show(wrong) {
    const own = source.value();
    outcome.show({ value: pruned(fields.value()) ?? {}, text: recordText(), own, ownText: own ? written(description, SOURCE, blank(description.kop[SOURCE]), own) : "", id: opened.id, wrong });
  }

  function finish() {
    asked = true;
    clearTimeout(timer);
    const found = refresh();
    show(found.length);
    summary.show(found, true);
    told.textContent = found.length ? "" : "Alles klopt, voor zover dit formulier dat ziet.";
    if (!found.length) outcome.focus();
  }

  function fill(value) {
    ready = asked = mine = false;
    fields.fill(value);
    showing.forEach((node) => node.show([]));
    showing = new Set();
    summary.show([], false);
    outcome.hide();
    told.textContent = "";
    ready = true;
  }

  // Opens a record from text: a file, the draft or a case of the handbook. Returns what went wrong, "" when nothing did.
  function openText(text, { id = "", name = "", bron = null, draft = false, typed = false } = {}) {
    const found = read(description, CASE, text);
    if (found.fault) return found.fault;
    const asSource = found.strange.length ? read(description, SOURCE, text) : undefined;
    if (asSource && !asSource.strange.length && found.value.id) return openSource(asSource.value);
    if (!draft) setAside();
    opened = { document: found.document, source: text, id: id || (nameOf(found.value.id) ? found.value.id : ""), strange: found.strange };
    ownId = Boolean(found.value.id);
    const leans = found.value.bron?.some?.((one) => one.id === source.value()?.id); // two files: the source may come first
    source.set(bron ?? (leans ? source.value() : {}));
    fill(found.value);
    mine = typed;
    opening.now(name || nameOf(opened.id) || "");
    refresh();
    if (found.strange.length) finish();
    opening.offer(previous());
    return "";
  }

  // A file with a source, saved here before: it comes beside the case that stands there.
  function openSource(value) {
    source.set(value);
    source.open();
    refresh();
    return "";
  }

  const nameOf = (id) => description.cases.find(([own]) => own === id)?.[1];

  async function openCase(id) {
    return nameOf(id) ? openText(await fetchCase(id), { id }) : `Er is geen case met de id '${id}'.`;
  }

  // A draft may hold a new source alone.
  function openDraft(draft) {
    if (draft.tekst) return openText(draft.tekst, { id: draft.id, name: draft.id ? "" : "je concept", bron: draft.bron, draft: true, typed: draft.eigen });
    begin();
    openSource(draft.bron ?? {});
    mine = draft.eigen;
    return "";
  }

  function begin() {
    opened = empty();
    ownId = false;
    source.set({});
    fill({});
    opening.now("");
    opening.offer(previous());
  }

  function clear() {
    wipe();
    begin();
    stand.textContent = "";
    fields.nodeOf(description.eerst[0]).focus();
  }

  return {
    element: root,
    async start(id) {
      const draft = kept();
      fill({});
      if (id && draft?.id !== id) {
        const fault = await openCase(id).catch(() => "Deze case kon niet worden geopend. Ververs de pagina.");
        if (fault) opening.tell(fault);
      } else if (draft) opening.tell(openDraft(draft) || "Je concept van de vorige keer staat er weer.");
    },
  };
}
