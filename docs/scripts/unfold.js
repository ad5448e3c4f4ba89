// What unfolds: a button that opens everything on the page, and one that prints it as it stands.
// Opening what a link leads to is the browser's own work; a summary that is met by its heading is helped here.

// How to refer to the page is no part of what it says; the self-scan prints by itself.
const folds = [...document.querySelectorAll("details.meer:not(.verwijzen *, .scan *)")];

function openAround(target) {
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

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

function button(text, press) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "alles-open", textContent: text });
  made.addEventListener("click", () => press(made));
  return made;
}

function addButtons() {
  const before = document.querySelector(".md-content h2, details.meer");
  const everything = button("Alles openen", (own) => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    own.textContent = open ? "Alles sluiten" : "Alles openen";
  });
  const bar = document.createElement("p");
  bar.append(everything, button("Afdrukken wat open staat", () => print()));
  before?.before(bar);
}

const ENOUGH = 4; // fewer folds are opened one by one

if (folds.length) {
  if (folds.length >= ENOUGH) addButtons();
  addEventListener("hashchange", follow);
  follow();
}
