// Leaves the site at once: empties the page, and replaces it so that "back" does not return here.
// Without JavaScript the link still leaves; three times Escape does the same as the link.
const link = document.querySelector("[data-quick-exit]");
const WITHIN_MS = 1500;
let presses = [];

function leave(event) {
  event?.preventDefault();
  document.title = "";
  document.body.hidden = true;
  window.location.replace(link.href);
}

if (link) {
  link.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = [...presses.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
    if (presses.length >= 3) leave();
  });
}
