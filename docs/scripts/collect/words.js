// The words of a piece of a page, without what stands beside them: numbers of notes, explanations, marks and buttons.

const ASIDE = [
  "[popover], .plek, .noot, .spreekt-tegen, .tegenlezing, .volgens, .uit, .bron, .hoe-zeker, .les__project, .beheer",
  ".redactie, .verzamel-dit, .meld-dit, .onzichtbaar, [aria-hidden='true'], details, script, svg",
].join(", ");

export const tidy = (text) => text.replace(/\s+/g, " ").replace(/ ([.,;:!?)])/g, "$1").trim();

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// With a dot at its end, unless it has a sign there.
export const sentence = (text) => (!text || /[.!?…]["'’”)]?$/.test(text) ? text : `${text}.`);

export function words(piece, without = "") {
  if (!piece) return "";
  const copy = piece.cloneNode(true);
  for (const aside of copy.querySelectorAll(without ? `${ASIDE}, ${without}` : ASIDE)) aside.remove();
  for (const below of copy.querySelectorAll(".onderkop")) below.replaceWith(` (${tidy(below.textContent)})`);
  return tidy(copy.textContent);
}

export const every = (piece, selector) => [...(piece?.querySelectorAll(selector) ?? [])];
