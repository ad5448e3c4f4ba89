// Material opens its menu and search with labels, which a keyboard cannot reach: put a button in the place of each.
// Without JavaScript the label stays and the mouse still works.
for (const label of document.querySelectorAll("label[data-as-button]")) {
  const toggle = document.getElementById(label.htmlFor);
  const button = document.createElement("button");
  button.type = "button";
  button.className = `${label.className} knop knop-${label.dataset.asButton}`;
  button.setAttribute("aria-label", label.title);
  button.append(...label.childNodes);
  const show = () => button.setAttribute("aria-expanded", String(toggle.checked));
  button.addEventListener("click", () => toggle.click());
  toggle.addEventListener("change", show);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    toggle.click();
    button.focus();
  });
  show();
  label.replaceWith(button);
}
