// The menu is a dialog of the browser's own: it keeps the focus inside, closes on Escape and gives the focus back.
// Without JavaScript it stays shut, its button stays away, and the tabs stand on every screen.
for (const button of document.querySelectorAll("[data-opens]")) {
  const dialog = document.getElementById(button.dataset.opens);
  button.hidden = false;
  button.addEventListener("click", () => dialog.showModal());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("[data-closes], a[href]")) dialog.close();
  });
  window.addEventListener("resize", () => {
    if (dialog.open && !button.checkVisibility()) dialog.close(); // the screen became wide: the tabs are there instead
  });
}
