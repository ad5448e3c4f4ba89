// Joins Material's search, which thinks in a switch, to its dialog, and keeps Material's keys away from readers.
const dialog = document.getElementById("zoeken");
const toggle = document.getElementById("__search");
const list = dialog.querySelector(".md-search-result__list");

// Material listens at the window for f, s, p, n, /, comma and full stop, and closes the search on Tab. Single keys get in
// the way of who speaks to a computer, and Tab must lead to the results. The arrows and Enter are left to it, in the search.
const KEPT = new Set(["ArrowUp", "ArrowDown", "Enter"]);
document.addEventListener("keydown", (event) => {
  if (!dialog.open || !KEPT.has(event.key)) event.stopPropagation();
});

toggle.addEventListener("change", () => {
  if (dialog.open && !toggle.checked) toggle.click();
});
dialog.addEventListener("close", () => {
  if (toggle.checked) toggle.click();
});
dialog.querySelector("form").addEventListener("submit", (event) => event.preventDefault()); // else words in the address

// Material keeps its results out of the order of Tab.
new MutationObserver(() => {
  for (const stop of list.querySelectorAll("[tabindex]")) stop.removeAttribute("tabindex");
}).observe(list, { childList: true, subtree: true });
