// The node of a field by its kind: what draws it, holds its value, and shows what is wrong with it.
import { makeBlock } from "./block.js";
import { makeLeaf } from "./leaf.js";
import { makeList } from "./list.js";
import { makeOptional } from "./optional.js";
import { makeReference } from "./reference.js";
import { makeSilence } from "./silence.js";
import { makeTicks } from "./ticks.js";

const MOST_TICKS = 12; // of a longer list a reader chooses one by one

export function makeField(form, field) {
  if (field.stil) {
    const { stil, ...told } = field;
    return makeSilence(form, field, () => withoutFrame(makeField(form, told)));
  }
  if (field.lijst) {
    if (field.soort === "keuze" && form.words(field.keuze).length <= MOST_TICKS) return makeTicks(form, field);
    const { lijst, nodig, ...one } = field;
    return makeList(form, field, itemName(form, field), (name) => makeItem(form, one, name));
  }
  if (field.soort === "blok") return makeOptional(form, field, (name) => makeBlock(form, field.blok, name.toLowerCase()));
  if (field.soort === "verwijzing") return makeReference(form, field.titel);
  return makeLeaf(form, field);
}

function makeItem(form, field, name) {
  if (field.soort === "blok") return makeBlock(form, field.blok, name.toLowerCase());
  if (field.soort === "verwijzing") return makeReference(form, "Welke bron");
  return makeLeaf(form, { ...field, titel: name }, name, true);
}

// What one item is called: by its block, or by its list when all share one word.
function itemName(form, field) {
  if (field.soort === "blok") return form.description.blokken[field.blok].titel;
  return field.een;
}

// The frame around a field that may be silent has its name and help already.
function withoutFrame(node) {
  node.element.classList.add("veld--binnen");
  return node;
}
