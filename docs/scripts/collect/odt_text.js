// The text of an ODT: the blocks of the annex with their styles, notes and links.

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const xml = (text) => text.replace(NOT_IN_XML, "").replace(/[&<>"]/g, (sign) => SIGNS[sign]);

export const META_SPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");
export const SPACES = [
  META_SPACES,
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(" ");

const PARAGRAPHS = { titel: "Title", onder: "Subtitle", tekst: "Text_20_body", feit: "Feit", erbij: "Verantwoording" };
const LEVELS = { kop: 1, tussenkop: 2 };

function written(runs, notes) {
  return runs.map(({ tekst, vet, link, noot }, index) => {
    if (noot) return (runs[index - 1]?.noot ? '<text:span text:style-name="Komma">, </text:span>' : "") + note(noot, notes);
    if (link) return `<text:a xlink:type="simple" xlink:href="${xml(link)}" text:style-name="Internet_20_link">${xml(tekst)}</text:a>`;
    return vet ? `<text:span text:style-name="Strong_20_Emphasis">${spaced(tekst)}</text:span>` : spaced(tekst);
  }).join("");
}

// A space at the start or the end of a piece of text is one that counts.
const spaced = (text) => xml(text).replace(/^ | $/g, "<text:s/>");

function note(number, notes) {
  const body = `<text:p text:style-name="Footnote">${written(notes[number - 1], [])}</text:p>`;
  return `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${body}</text:note-body></text:note>`;
}

function table({ titel, koppen, rijen }, number, notes) {
  const cell = (inside, style) => `<table:table-cell table:style-name="Cel" office:value-type="string"><text:p text:style-name="${style}">${inside}</text:p></table:table-cell>`;
  const row = (cells) => `<table:table-row table:style-name="Rij">${cells.join("")}</table:table-row>`;
  const head = row(koppen.map((kop) => cell(xml(kop), "Table_20_Heading")));
  const body = rijen.map((line) => row(line.map((runs) => cell(written(runs, notes), "Table_20_Contents"))));
  return `<text:p text:style-name="Tabeltitel">${xml(titel)}</text:p>
<table:table table:name="Tabel${number}" table:style-name="Tabel"><table:table-column table:style-name="Eerste"/>${koppen.slice(1).map(() => `<table:table-column table:style-name="Ander${koppen.length}"/>`).join("")}
<table:table-header-rows>${head}</table:table-header-rows>
${body.join("\n")}
</table:table>
<text:p text:style-name="Feit"/>`;
}

function block(found, number, notes) {
  if (found.soort === "tabel") return table(found, number, notes);
  const inside = written(found.inhoud, notes);
  const level = LEVELS[found.soort];
  if (level) return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inside}</text:h>`;
  return `<text:p text:style-name="${PARAGRAPHS[found.soort]}">${inside}</text:p>`;
}

// Points that follow each other are one list.
function blocks({ blokken, noten }) {
  const made = [];
  let points = [];
  const end = () => {
    if (points.length) made.push(`<text:list text:style-name="List_20_1">${points.join("")}</text:list>`);
    points = [];
  };
  for (const [index, found] of blokken.entries()) {
    if (found.soort === "punt") {
      points.push(`<text:list-item><text:p text:style-name="List_20_Bullet">${written(found.inhoud, noten)}</text:p></text:list-item>`);
    } else {
      end();
      made.push(block(found, index, noten));
    }
  }
  end();
  return made.join("\n");
}

// Half of a table is for its first column, which names the rows.
const column = (name, width) => `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`;
const columns = (blocks) => [...new Set(blocks.filter(({ soort }) => soort === "tabel").map(({ koppen }) => koppen.length))]
  .map((many) => column(`Ander${many}`, (8 / (many - 1)).toFixed(2)));

const automatic = (blocks) => `<office:automatic-styles>
<style:style style:name="Tabel" style:family="table"><style:table-properties style:width="16cm" table:align="left"/></style:style>
${column("Eerste", 8)}${columns(blocks).join("")}
<style:style style:name="Rij" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="0.5pt solid #888888"/></style:style>
</office:automatic-styles>`;

export const content = (made) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${SPACES} office:version="1.3">
${automatic(made.blokken)}
<office:body><office:text>
${blocks(made)}
</office:text></office:body></office:document-content>`;
