// How the form begins: with nothing, with a file, or with a case of the handbook; and what this browser keeps.
import { button, element, status } from "../shared/pieces.js";
import { LARGEST } from "./yaml.js";

const MOST = 2; // a case, and the new source that it leans on

export function makeOpening(description, { openText, openCase, clear, back }) {
  const told = status("melding formulier__gemeld");
  const now = element("p", { className: "formulier__nu", hidden: true });
  const before = element("p", { className: "formulier__stil", hidden: true }, "Wat je eerder had ingevuld, is bewaard. ",
    button("Open mijn vorige concept", () => (told.textContent = back() || "Je vorige concept staat er weer.")));
  const kept = element("p", { className: "formulier__stil" },
    element("strong", {}, "Wat je typt, blijft alleen in deze browser."), " Wij krijgen het niet. Je concept blijft staan tot je het wist, ook als je de pagina sluit. Deel je dit apparaat met anderen? Wis het dan als je klaar bent.");
  const select = element("select", { id: "formulier-case", className: "invoer" }, element("option", { value: "" }, "Kies…"), ...description.cases.map(([id, name]) => element("option", { value: id }, name)));
  const open = button("Open deze case", async () => {
    if (select.value) told.textContent = (await openCase(select.value).catch(() => "Deze case kon niet worden geopend.")) || "De case is geopend. Verbeter wat nodig is.";
  });
  const input = element("input", { id: "formulier-bestand", className: "invoer", type: "file", multiple: true, accept: ".yaml,.yml,text/yaml,application/yaml" });
  input.addEventListener("change", async () => {
    const files = [...input.files];
    input.value = "";
    const said = [];
    for (const file of files.slice(0, MOST)) {
      const fault = file.size > LARGEST ? "dit bestand is te groot voor één case." : openText(await file.text(), { name: file.name });
      said.push(fault ? `${file.name}: ${fault}` : `${file.name} is geopend.`);
    }
    told.textContent = said.join(" ");
  });
  const label = (text, target) => element("label", { htmlFor: target.id, className: "veld__naam" }, text);
  const sure = element("p", { className: "formulier__zeker", hidden: true }, "Alles wat je hebt ingevuld, gaat weg. Weet je het zeker? ");
  const wipe = button("Wis mijn concept", () => {
    sure.hidden = false;
    sure.querySelector("button").focus();
  });
  const done = (said) => {
    sure.hidden = true;
    told.textContent = said;
  };
  sure.append(button("Ja, wis alles", () => {
    clear();
    done("Je concept is gewist. Het staat niet meer in deze browser.");
  }), button("Nee, bewaar het", () => {
    done("");
    wipe.focus();
  }));
  const hint = element("p", { className: "veld__uitleg", id: "formulier-bestand-uitleg" }, "De naam eindigt op .yaml. Bewaarde je ook een nieuwe bron? Kies dan beide bestanden.");
  input.setAttribute("aria-describedby", hint.id);
  const ways = element("details", { className: "meer" }, element("summary", {}, "Verdergaan met een bestand, of een case verbeteren"),
    element("div", { className: "veld" }, label("Open een bestand dat je eerder bewaarde", input), hint, input),
    element("div", { className: "veld" }, label("Of verbeter een case van het handboek", select), element("div", { className: "formulier__knoppen" }, select, open)));
  return {
    element: element("div", { className: "formulier__begin" }, kept, now, told, before, ways, element("div", { className: "formulier__knoppen" }, wipe), sure),
    tell: (text) => (told.textContent = text),
    kept: (well) => {
      if (!well) told.textContent = "Deze browser bewaart je concept niet. Bewaar het als bestand voordat je weggaat.";
    },
    now(name) {
      now.hidden = !name;
      now.replaceChildren("Je werkt aan: ", element("bdi", {}, name));
    },
    // Offers what stood here before something else was opened; null offers nothing.
    offer(draft) {
      before.hidden = !draft;
    },
  };
}
