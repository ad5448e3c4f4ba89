// What unfolds: a button that opens everything on the page, and one that prints it as it stands.
// Opening what a link leads to is the browser's own work; a summary that is met by its heading is helped here.

import { openAround } from "./shared/folds.js";
import { button, element } from "./shared/pieces.js";
import { tools } from "./shared/tools.js";

// How to refer to the page is no part of what it says; the self-scan prints by itself.
const folds = [...document.querySelectorAll("details.meer:not(.verwijzen *, .scan *)")];

// The id that an address names; "" for one that is no text.
function named() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function follow() {
  const target = document.getElementById(named());
  if (!target?.closest("details.meer")) return;
  openAround(target);
  target.scrollIntoView();
}

function addButtons() {
  const everything = button("Alles openen", (own) => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    own.textContent = open ? "Alles sluiten" : "Alles openen";
  });
  tools(element("p", { className: "werkbalk__vouwen" }, everything, button("Afdrukken wat open staat", () => print())));
}

const ENOUGH = 4; // fewer folds are opened one by one

if (folds.length) {
  if (folds.length >= ENOUGH) addButtons();
  addEventListener("hashchange", follow);
  follow();
}
