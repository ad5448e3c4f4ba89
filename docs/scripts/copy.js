// A button that copies a text made to be copied; without it, or where copying is refused, the text is there to select.

for (const text of document.querySelectorAll("[data-kopieer]")) {
  const button = document.createElement("button");
  const told = document.createElement("span");
  button.type = "button";
  button.className = "kopieer";
  button.textContent = "Kopieer";
  told.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      told.textContent = " Gekopieerd.";
    } catch {
      getSelection().selectAllChildren(text);
      told.textContent = " De tekst is geselecteerd. Kopieer die met Ctrl en C.";
    }
  });
  text.after(button, told);
}
