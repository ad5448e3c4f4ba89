// A point in the list on the page of the annex: what it is, and buttons to move it and to take it away.
import { button, element } from "../shared/pieces.js";
import { capital } from "./words.js";

function control(words, name, subject, press, off = false) {
  const control = button("", press, "verzamel-dit");
  control.append(words, element("span", { className: "onzichtbaar" }, `: ${subject}`));
  control.dataset.doet = name;
  control.disabled = off;
  return control;
}

export function item(part, index, last, { moved, removed }) {
  const subject = part.weg ? part.punt.naam || "wat er niet meer is" : part.kop;
  const about = part.weg
    ? [element("p", { className: "verzameling__weg" }, part.weg)]
    : [
        element("p", { className: "verzameling__kop" }, element("a", { href: part.link }, capital(part.kop)), element("span", { className: "verzameling__soort" }, part.soort === "uitspraak" ? " (uitspraak)" : "")),
        element("p", { className: "verzameling__uitspraak" }, part.uitspraken.slice(0, 1).map(({ kop, tekst }) => [kop, tekst].filter(Boolean).join(": ")).join("")),
      ];
  return element("li", {}, ...about, element("p", { className: "verzameling__knoppen" },
    control("Omhoog", "omhoog", subject, () => moved(index, -1), index === 0),
    control("Omlaag", "omlaag", subject, () => moved(index, 1), index === last),
    control("Haal weg", "weg", subject, () => removed(index))));
}
