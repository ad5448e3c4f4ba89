// How the form begins: with nothing, with a file, or with a case of the handbook; and what this browser keeps.
import { button, element, status } from "../shared/pieces.js";

const LARGEST = 400_000;

export function makeOpening(description, { openText, openCase, clear }) {
  const told = status("melding formulier__gemeld");
  const now = element("p", { className: "formulier__nu", hidden: true });
  const kept = element("p", { className: "formulier__stil" },
    element("strong", {}, "Wat je typt, blijft alleen in deze browser."), " Wij krijgen het niet. Je concept blijft staan tot je het wist, ook als je de pagina sluit. Deel je dit apparaat met anderen? Wis het dan als je klaar bent.");
  const select = element("select", { id: "formulier-case", className: "invoer" }, element("option", { value: "" }, "Kies…"), ...description.cases.map(([id, name]) => element("option", { value: id }, name)));
  const open = button("Open deze case", async () => {
    if (select.value) told.textContent = (await openCase(select.value).catch(() => "Deze case kon niet worden geopend.")) || "De case is geopend. Verbeter wat nodig is.";
  });
  const input = element("input", { id: "formulier-bestand", className: "invoer", type: "file", accept: ".yaml,.yml,text/yaml,application/yaml" });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    if (file.size > LARGEST) told.textContent = `${file.name} is te groot voor één case.`;
    else told.textContent = openText(await file.text(), "", file.name) || `${file.name} is geopend.`;
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
  const ways = element("details", { className: "meer" }, element("summary", {}, "Verdergaan met een bestand, of een case verbeteren"),
    element("div", { className: "veld" }, label("Open een bestand dat je eerder bewaarde", input), input),
    element("div", { className: "veld" }, label("Of verbeter een case van het handboek", select), element("div", { className: "formulier__knoppen" }, select, open)));
  return {
    element: element("div", { className: "formulier__begin" }, kept, ways, now, told, element("div", { className: "formulier__knoppen" }, wipe), sure),
    tell: (text) => (told.textContent = text),
    kept: (well) => {
      if (!well) told.textContent = "Deze browser bewaart je concept niet. Bewaar het als bestand voordat je weggaat.";
    },
    now(name) {
      now.hidden = !name;
      now.replaceChildren("Je werkt aan: ", element("bdi", {}, name));
    },
    offer(draft) {
      const back = button("Open mijn concept", () => {
        told.textContent = openText(draft.tekst, draft.id, "je concept");
      });
      told.replaceChildren("Er staat nog een ander concept in deze browser. Zodra je hier iets verandert, komt dit ervoor in de plaats. ", back);
    },
  };
}
