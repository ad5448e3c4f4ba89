// The items of a list, from this page and from the pages with its later parts, each with the heads above it.
import { pageAt } from "../shared/site.js";
import { element } from "../shared/pieces.js";

const ITEMS = "[data-facetten]:not([data-facetten] [data-facetten])";
const WITH_ADDRESS = "[href]";

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
  if (!paging) return { items: [], missing: 0 };
  const folder = paging.dataset.deel.replace(/\d+\/$/, "");
  const numbers = Array.from({ length: paging.dataset.delen - 1 }, (_, index) => index + 2);
  const pages = await Promise.allSettled(numbers.map((number) => pageAt(`${folder}${number}/`)));
  const found = pages.filter((page) => page.value).flatMap(({ value }) => itemsIn(value.querySelector(`[data-lijst="${name}"]`), false));
  return { items: found, missing: pages.filter((page) => page.reason).length };
}

// What comes from another page: its links lead from there, its words explain themselves there, its places may stand here.
function makeReady(item) {
  for (const link of item.element.querySelectorAll(WITH_ADDRESS)) link.setAttribute("href", link.href);
  for (const explanation of item.element.querySelectorAll("[popover]")) explanation.remove();
  for (const word of item.element.querySelectorAll("[popovertarget]")) word.replaceWith(...word.childNodes);
  for (const place of [item.element, ...item.element.querySelectorAll("[id]")]) {
    if (place.id && document.getElementById(place.id)) place.removeAttribute("id");
  }
  item.ready = true;
}

export function take(item) {
  if (!item.ready) makeReady(item);
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
