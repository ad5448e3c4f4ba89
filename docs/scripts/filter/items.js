// The items of a list, from this page and from the pages with its later parts, each with the heads above it.
import { laterParts } from "../shared/later.js";
import { element } from "../shared/pieces.js";
import { brought } from "../shared/site.js";

const ITEMS = "[data-facetten]:not([data-facetten] [data-facetten])";

export const optionsOf = (item) => item.dataset.facetten.split(" ");

// An item keeps a mark where it stands, so that it can return; one of another page has no place here.
function itemsIn(list, here) {
  const heads = [];
  const found = [];
  for (const one of list.querySelectorAll(`h2, h3, h4, ${ITEMS}`)) {
    if (one.matches(ITEMS)) {
      found.push({ element: one, heads: heads.filter(Boolean), frame: one.parentElement, home: null, here, ready: here });
    } else if (!one.closest("[data-facetten]")) {
      const level = Number(one.localName[1]);
      heads.length = level - 2;
      heads[level - 2] = { level, text: one.textContent.replace(/: \d+ \S+$/, "") }; // how many there are is otherwise now
    }
  }
  return found;
}

export const ownItems = (list) => itemsIn(list, true);

export async function laterItems(name, paging) {
  const { found, missing } = await laterParts(paging);
  const lists = [...found.values()].map((page) => page.querySelector(`[data-lijst="${name}"]`));
  return { items: lists.flatMap((list) => itemsIn(list, false)), missing };
}

export function take(item) {
  if (!item.ready) {
    item.element = brought(item.element);
    item.ready = true;
  }
  if (item.here && !item.home) {
    item.home = document.createComment("");
    item.element.before(item.home);
  }
  return item.element;
}

export function giveBack(items) {
  for (const item of items) {
    item.home?.replaceWith(item.element);
    item.home = null;
  }
}

// Items below the heads that stand above them in the list; a head that stays the same is not said again.
export function together(items) {
  const made = [];
  let before = [], frame = null, shell = null;
  for (const item of items) {
    const changed = item.heads.findIndex((head, index) => head.text !== before[index]?.text);
    if (changed >= 0) {
      made.push(...item.heads.slice(changed).map((head) => element(`h${head.level}`, { className: "gevonden__kop" }, head.text)));
    }
    if (changed >= 0 || item.frame !== frame) {
      if (changed >= 0 || !shell || shell.className !== item.frame.className) {
        shell = document.importNode(item.frame, false);
        for (const name of ["id", "open"]) shell.removeAttribute(name);
        made.push(shell);
      }
    }
    shell.append(take(item));
    before = item.heads;
    frame = item.frame;
  }
  return made;
}
