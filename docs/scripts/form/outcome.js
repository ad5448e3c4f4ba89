// What comes of it: the head of the page, the finished records, and what to do with them.
import { element } from "../shared/pieces.js";
import { makeHandIn } from "./hand-in.js";
import { preview } from "./preview.js";

export function makeOutcome(form, template, places) {
  const { opslag, cases, mappen } = form.description;
  const shownPage = element("div", { className: "voorbeeld" });
  shownPage.setAttribute("role", "region");
  shownPage.setAttribute("aria-label", "Voorbeeld van de kop van de pagina");
  const handCase = makeHandIn(opslag, "Het bestand van de case", "case");
  const handSource = makeHandIn(opslag, "Het bestand van de nieuwe bron", "bron");
  const next = element("ol", { className: "formulier__verder" });
  const box = element("section", { className: "formulier__deel", hidden: true, tabIndex: -1 }, element("h2", { id: "klaar" }, "Je case"),
    element("p", {}, "Zo begint de pagina, ongeveer:"), shownPage, handCase.element, handSource.element, element("h3", { id: "verder" }, "Zo dien je het in"), next,
    element("p", { className: "veld__uitleg" }, "Dit formulier ziet niet alles. Of de tekst op het papieren blad past, blijkt bijvoorbeeld pas als je het indient. Dan staat bij de regel wat er moet veranderen."));

  const link = (href, text) => element("a", { href }, text);
  function steps(two, wrong) {
    const mail = ["Mail ", two ? "beide bestanden" : "het bestand", " naar de redactie. Het adres staat in het ", link(places.colofon, "colofon"), "."];
    const save = two ? "Klik bij de case en bij de bron op 'Bewaar als bestand'. Je krijgt twee bestanden." : "Klik op 'Bewaar als bestand'.";
    const propose = [`Klik op de knop voor ${opslag.naam}${two ? ", eerst bij de bron en dan bij de case" : ""}. Je hebt er een gratis account voor nodig. `, link(`${places.stappen}#voorstel`, "Zo gaat dat daar"), "."];
    const ways = opslag.naam ? [propose, ["Geen account? ", save, " ", ...mail]] : [[save], mail];
    const first = wrong ? [["Kijk eerst naar de punten in de lijst bovenaan. Kom je er niet uit? Dien het dan toch in: de redactie helpt."]] : [];
    next.replaceChildren(...[...first, ...ways, ["De redactie legt je case naast de bron. ", link(`${places.stappen}#daarna`, "Wat er daarna gebeurt"), "."]].map((said) => element("li", {}, ...said)));
  }

  return {
    element: box,
    get shown() {
      return !box.hidden;
    },
    hide: () => (box.hidden = true),
    focus() {
      box.focus({ preventScroll: true });
      box.scrollIntoView();
    },
    // `now` is {value, text, own, ownText, id, wrong}: the case, the new source, the id that was opened, and how much is wrong.
    show({ value, text, own, ownText, id, wrong }) {
      box.hidden = false;
      shownPage.replaceChildren(preview(template, form, value));
      const [, , path, inList] = cases.find(([known]) => known === id) ?? [];
      handCase.show({ text, id: value.id ?? "", path: path ?? `data/${mappen.Case}/${value.id || "<id>"}.yaml`, inList: Boolean(inList), isNew: !path, renamed: id && value.id !== id ? id : "" });
      handSource.element.hidden = !own;
      if (own) handSource.show({ text: ownText, id: own.id ?? "", path: `data/${mappen.Bron}/${own.id || "<id>"}.yaml`, inList: false, isNew: true });
      steps(Boolean(own), wrong);
    },
  };
}
