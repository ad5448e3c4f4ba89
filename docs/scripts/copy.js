// A button that copies a text made to be copied; without it the text is there to select.
import { copied } from "./shared/clipboard.js";
import { button, status } from "./shared/pieces.js";

for (const text of document.querySelectorAll("[data-kopieer]")) {
  const told = status("kopieer__melding");
  text.after(button("Kopieer", async () => (told.textContent = ` ${await copied(text)}`), "kopieer"), told);
}
