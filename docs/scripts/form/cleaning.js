// Text from Word, a PDF or a web page as somebody meant to type it: without the signs that nobody sees.

const GONE = /[\u00AD\u200B\u2060\uFEFF]/g; // soft hyphens and what is as wide as nothing
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\u2028\u2029]/g;
const LIGATURES = /[\uFB00-\uFB06]/g;

export const cleaned = (text) => text.replace(GONE, "").replace(SPACES, " ").replace(LIGATURES, (sign) => sign.normalize("NFKC")).normalize("NFC");

// Cleans what stands in a field, and leaves the cursor where it was.
export function clean(input) {
  const better = cleaned(input.value);
  if (better === input.value) return;
  const place = cleaned(input.value.slice(0, input.selectionStart ?? 0)).length;
  input.value = better;
  input.setSelectionRange(place, place);
}
