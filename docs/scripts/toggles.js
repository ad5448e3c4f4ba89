// Material opens its drawer and search with labels, which a keyboard cannot reach: make buttons of them.
for (const label of document.querySelectorAll("label[data-toggle-button]")) {
  const toggle = document.getElementById(label.htmlFor);
  const show = () => label.setAttribute("aria-expanded", String(toggle.checked));
  label.setAttribute("role", "button");
  label.tabIndex = 0;
  label.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    label.click();
  });
  toggle.addEventListener("change", show);
  show();
}
