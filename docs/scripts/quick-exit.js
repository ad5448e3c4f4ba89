// Leaves the site at once: empties the page, and replaces it so that "back" does not return here.
// Without JavaScript the link still leaves. With it three times Shift does the same: a key that types nothing and that
// the browser itself does not use. Every press is counted in sight and read out; another key, or a wait, starts anew.
const exits = [...document.querySelectorAll(".uitgang")];
const PRESSES = 3;
const WITHIN_MS = 5000;
let presses = 0;
let alone = false;
let timer;

function leave(event) {
  event?.preventDefault();
  document.title = "";
  document.body.hidden = true;
  try {
    window.sessionStorage.clear(); // what was collected or chosen in this tab
  } catch {
    // this browser keeps nothing
  }
  window.location.replace(exits[0].querySelector("a").href);
}

function count(number, message) {
  presses = number;
  clearTimeout(timer);
  for (const exit of exits) {
    exit.dataset.presses = number;
    exit.querySelector("[role=status]").textContent = message;
  }
  if (message) timer = setTimeout(() => count(0, number ? "Te lang gewacht. Begin opnieuw met Shift." : ""), WITHIN_MS);
}

for (const exit of exits) exit.querySelector("a").addEventListener("click", leave);

// Shift counts when it goes down and up with nothing in between: not for a capital, nor for a click with Shift.
document.addEventListener("keydown", (event) => {
  alone = event.key === "Shift";
  if (!alone && presses) count(0, "");
});
document.addEventListener("pointerdown", () => (alone = false));
document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone) return;
  alone = false;
  const left = PRESSES - presses - 1;
  if (left) count(presses + 1, `Nog ${left} keer Shift en je bent weg.`);
  else leave();
});
