import { openAround } from "./folds.js";

// Copies what stands in an element, and returns what to tell; where copying is refused, the text is there to copy by hand.
export async function copied(node) {
  try {
    await navigator.clipboard.writeText(node.textContent.trim());
    return "Gekopieerd.";
  } catch {
    openAround(node);
    getSelection().selectAllChildren(node);
    return "De tekst is geselecteerd. Kopieer die met Ctrl en C.";
  }
}
