// Light or dark as the reader's device says, unless the reader chooses here. A choice lasts as long as the page, and is
// written down only when the reader asks for that. Runs before the page shows, so that it never shows in other colours.
(() => {
  const KEY = "kleuren";
  const root = document.documentElement;
  const store = (act) => {
    try {
      return act(window.localStorage);
    } catch {
      return null; // the reader's browser keeps nothing
    }
  };
  const kept = store((storage) => storage.getItem(KEY));
  const show = (choice) => (choice ? (root.dataset.kleuren = choice) : delete root.dataset.kleuren);
  show(kept);
  root.classList.remove("no-js"); // styles know by this that scripts run

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("[data-colours]");
    form.hidden = false;
    form.elements.kleuren.value = kept ?? "";
    form.elements.onthoud.checked = kept !== null;
    form.addEventListener("change", () => {
      const choice = form.elements.kleuren.value;
      show(choice);
      store((storage) => (form.elements.onthoud.checked ? storage.setItem(KEY, choice) : storage.removeItem(KEY)));
    });
  });
})();
