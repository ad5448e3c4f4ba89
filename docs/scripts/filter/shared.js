// "Past dit bij ons?": what an item shares with the points that a reader ticked, what not, and what nobody knows.
import { element } from "../shared/pieces.js";
import { labelOf, ticked, titleOf } from "./state.js";

const LINE = "filter__deelt";
const SILENCES = { "niet-beschreven": "nietBeschreven", "niet-ingevuld": "nietIngevuld" };
const listed = new Intl.ListFormat("nl", { type: "conjunction" });
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const points = (form) => ticked(form).filter((box) => box.name.startsWith("wij-"));

export const UNKNOWN = Object.keys(SILENCES);

// Silence is no "no": who shares nothing that is known may share what is not.
function head(form, total, shares, differs, unknown) {
  const yours = total === 1 ? "je punt" : `je ${total} punten`;
  if (shares === total) return `Deelt ${total === 1 ? yours : `al ${yours}`}:`;
  if (shares) return `Deelt ${shares} van ${yours}:`;
  if (!differs) return `Niet bekend of deze ${form.dataset.enkelvoud} iets deelt.`;
  return `Deelt${unknown ? ", voor zover bekend," : ""} ${total === 1 ? `${yours} niet` : `geen van ${yours}`}.`;
}

function sentences(form, options) {
  const shares = [], differs = [], unknown = new Map();
  for (const box of points(form)) {
    const facet = box.name.slice("wij-".length);
    const why = UNKNOWN.find((silence) => options.includes(`${facet}:${silence}`));
    if (options.includes(`${facet}:${box.value}`)) shares.push(labelOf(box));
    else if (why) unknown.set(why, [...new Set([...(unknown.get(why) ?? []), titleOf(box).toLowerCase()])]);
    else differs.push(labelOf(box));
  }
  return [
    [head(form, points(form).length, shares.length, differs.length, unknown.size), shares],
    ["Niet:", differs],
    ...[...unknown].map(([why, titles]) => [`${capital(form.dataset[SILENCES[why]])}:`, titles]),
  ].filter(([, names], place) => !place || names.length);
}

export function tell(form, item, options) {
  item.querySelector(`.${LINE}`)?.remove();
  if (!points(form).length) return;
  const line = element("p", { className: LINE });
  for (const [said, names] of sentences(form, options)) {
    line.append(element("strong", {}, said), names.length ? ` ${listed.format(names)}. ` : " ");
  }
  item.append(line);
}
