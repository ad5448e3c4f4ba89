// The annex as plain text: numbers in the text, and the notes below it.

const written = (runs) => runs.map(({ tekst, noot }) => (noot ? `[${noot}]` : tekst)).join("");

const LOOKS = {
  titel: (text) => [text.toUpperCase(), ""],
  onder: (text) => [text, ""],
  kop: (text) => ["", text, "-".repeat(Math.min(text.length, 70))],
  tussenkop: (text) => ["", text],
  tekst: (text) => [text, ""],
  punt: (text) => [`- ${text}`],
  feit: (text) => [text],
  erbij: (text) => [`  ${text}`],
};

function table({ titel, koppen, rijen }) {
  return ["", titel, ...[koppen, ...rijen.map((row) => row.map(written))].map((row) => row.join(" | ")), ""];
}

export function asText({ blokken, noten }) {
  const lines = blokken.flatMap((block) => (block.soort === "tabel" ? table(block) : LOOKS[block.soort](written(block.inhoud))));
  const notes = noten.map((runs, index) => `[${index + 1}] ${written(runs)}`);
  return `${[...lines, ...(notes.length ? ["", "Noten", "-----", ...notes] : [])].join("\n")}\n`;
}
