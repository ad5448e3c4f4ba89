// Gives every printed sheet what styles alone do not know: the title of the page, its address and today's date.
const text = (value) => JSON.stringify(value.replace(/\s+/g, " ").trim());
window.addEventListener("beforeprint", () => {
  const { style } = document.documentElement;
  style.setProperty("--druk-titel", text(document.querySelector("h1")?.textContent ?? ""));
  style.setProperty("--druk-adres", text(window.location.href.split(/[?#]/)[0]));
  style.setProperty("--druk-datum", text(new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" }).format(new Date())));
});
