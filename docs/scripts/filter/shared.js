// "Past dit bij ons?": what an item shares with the points that a reader ticked, what not, and what nobody knows.
import { element } from "../shared/pieces.js";
import { labelOf, ticked, titleOf } from "./state.js";

const LINE = "filter__deelt";
const listed = new Intl.ListFormat("nl", { type: "conjunction" });

const points = (form) => ticked(form).filter((box) => box.name.startsWith("wij-"));

function sentences(form, options) {
  const shares = [], differs = [], unknown = new Map();
  for (const box of points(form)) {
    const facet = box.name.slice("wij-".length);
    const why = Object.keys(SILENCES).find((silence) => options.includes(`${facet}:${silence}`));
    if (options.includes(`${facet}:${box.value}`)) shares.push(labelOf(box));
    else if (why) unknown.set(why, [...new Set([...(unknown.get(why) ?? []), titleOf(box).toLowerCase()])]);
    else differs.push(labelOf(box));
  }
  const total = points(form).length;
  const yours = total === 1 ? "je punt" : `je ${total} punten`;
  const count = shares.length === 0 ? `geen van ${yours}` : shares.length === total ? (total === 1 ? yours : `al ${yours}`) : `${shares.length} van ${yours}`;
  const head = total === 1 && !shares.length ? "Deelt je punt niet" : `Deelt ${count}`;
  return [
    [shares.length ? `${head}:` : `${head}.`, shares.length ? `${listed.format(shares)}.` : ""],
    ...(differs.length ? [["Niet:", `${listed.format(differs)}.`]] : []),
    ...[...unknown].map(([why, titles]) => [`${capital(form.dataset[SILENCES[why]])}:`, `${listed.format(titles)}.`]),
  ];
}

const SILENCES = { "niet-beschreven": "nietBeschreven", "niet-ingevuld": "nietIngevuld" };
export const UNKNOWN = Object.keys(SILENCES);
const capital = (text) => text[0].toUpperCase() + text.slice(1);

export function tell(form, item, options) {
  item.querySelector(`.${LINE}`)?.remove();
  if (!points(form).length) return;
  const line = element("p", { className: LINE });
  for (const [head, text] of sentences(form, options)) line.append(element("strong", {}, head), ` ${text} `);
  item.append(line);
}
