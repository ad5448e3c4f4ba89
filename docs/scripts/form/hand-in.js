// The ways out of the form: the host's own screen to propose a change, a copy, or a file.
import { copied } from "../shared/clipboard.js";
import { button, element, save, status } from "../shared/pieces.js";

const LONGEST = 7000; // signs of an address that every host takes

// Returns what shows a record with its ways out. `record` is {text, path, id, inList, isNew}.
export function makeHandIn(storage, title, name) {
  const text = element("code");
  const shown = element("pre", { className: "formulier__record", tabIndex: 0 }, text);
  shown.setAttribute("role", "region");
  shown.setAttribute("aria-label", title);
  const told = status("melding formulier__gemeld");
  const place = element("p", { className: "veld__uitleg" });
  let now;
  const propose = element("a", { className: "drukknop formulier__voorstel", target: "_blank", rel: "noopener noreferrer" });
  propose.addEventListener("click", () => {
    if (propose.dataset.kopie) copied(text).then((said) => (told.textContent = `${said} Plak de tekst in het scherm dat opent.`));
  });
  const file = button("Bewaar als bestand", () => {
    save(`${now.id || name}.yaml`, new Blob([now.text], { type: "application/yaml" }));
    told.textContent = `Het bestand heet ${now.id || name}.yaml. Open het hier later weer om verder te gaan.`;
  });
  const copy = button("Kopieer de tekst", async () => (told.textContent = await copied(text)));
  const box = element("div", { className: "formulier__inleveren" }, element("h3", {}, title), place, shown, element("div", { className: "formulier__knoppen" }, propose, file, copy), told);

  return {
    element: box,
    show(record) {
      now = record;
      text.textContent = record.inList ? asItem(record.text) : record.text;
      place.textContent = record.inList
        ? `Deze case staat in ${record.path}, tussen andere. Zet deze tekst daar in de plaats van wat er nu bij '${record.id}' staat.`
        : `Wat je invulde, zoals de redactie het bewaart: in het bestand ${record.path}.`;
      if (record.renamed) place.textContent += ` De id is veranderd. Zet '${record.renamed}' bij 'Voorheen', zodat het oude adres blijft werken${record.inList ? "" : `, en noem het bestand ${record.id}.yaml`}.`;
      propose.hidden = !storage.naam;
      if (storage.naam) lead(propose, storage, record);
    },
  };
}

// Leads to the screen of the host where a file is made or changed, with the text in it where that can be.
function lead(link, { naam, nieuw, wijzigen, bestand, tekst }, record) {
  const at = (place, path) => place.replace("{path}", path.split("/").map(encodeURIComponent).join("/"));
  const folder = record.path.slice(0, record.path.lastIndexOf("/"));
  const empty = record.isNew ? `${at(nieuw, folder)}?${new URLSearchParams({ [bestand]: `${record.id || "naam"}.yaml` })}` : at(wijzigen, record.path);
  const full = record.isNew && tekst ? `${empty}&${new URLSearchParams({ [tekst]: record.text })}` : "";
  const fits = Boolean(full) && full.length <= LONGEST;
  link.dataset.kopie = fits ? "" : "ja";
  link.href = fits ? full : empty;
  link.textContent = fits ? `Stel dit voor op ${naam}` : `Kopieer, en stel dit voor op ${naam}`;
}

// A record as an item of a list of records.
const asItem = (text) => text.trimEnd().split("\n").map((line, index) => (index === 0 ? `- ${line}` : line && `  ${line}`)).join("\n") + "\n";
