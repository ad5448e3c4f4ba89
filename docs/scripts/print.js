// Gives every printed sheet what styles alone do not know: the title of the page, its address and today's date.
import { longDate } from "./shared/language.js";

const text = (value) => JSON.stringify(value.replace(/\s+/g, " ").trim());

let opened = []; // numbers in the text need their list, also when that is folded on the screen

function prepare() {
  const { style } = document.documentElement;
  style.setProperty("--druk-titel", text(document.querySelector("h1")?.textContent ?? ""));
  style.setProperty("--druk-adres", text(window.location.href.split(/[?#]/)[0]));
  style.setProperty("--druk-datum", text(longDate(new Date())));
  opened = [...document.querySelectorAll("details[data-op-papier]:not([open])")];
  for (const fold of opened) fold.open = true;
}

window.addEventListener("beforeprint", prepare);
window.addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
});
