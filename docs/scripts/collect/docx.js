// The annex as a DOCX with real styles and footnotes, through the docx library, which is fetched when this is.
import {
  AlignmentType, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, PageNumber,
  Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from "../library/docx.js";
import { strFromU8, strToU8, unzipSync, zipSync } from "../library/fflate.js";

const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];
const SEPARATOR = /<w:(footnote|endnote)\b[^>]*w:type="(?:separator|continuationSeparator)"[\s\S]*?<\/w:\1>/g;
const MARK = /<w:r>(?:(?!<\/w:r>)[\s\S])*<w:(?:footnote|endnote)Ref\s*\/>[\s\S]*?<\/w:r>/g;
const LOOK = { font: "Calibri", language: { value: "nl-NL", eastAsia: "nl-NL", bidirectional: "nl-NL" } };
const MAKER = "Handboek Migranten bereiken";
const INK = "222222";
const WIDTH = 9070; // what an A4 has between its margins, in twentieths of a point

const STYLES = {
  default: {
    document: { run: { ...LOOK, size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { ...LOOK, size: 36, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: { run: { ...LOOK, size: 26, bold: true, color: INK }, paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, outlineLevel: 0 } },
    heading2: { run: { ...LOOK, size: 22, bold: true, color: INK }, paragraph: { spacing: { before: 140, after: 60 }, keepNext: true, outlineLevel: 1 } },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    footnoteText: { run: { ...LOOK, size: 18 }, paragraph: { spacing: { after: 20 } } },
    hyperlink: { run: { color: "0B4F9E", underline: {} } },
  },
  paragraphStyles: [
    { id: "Ondertitel", name: "Ondertitel", basedOn: "Normal", quickFormat: true, run: { color: "555555" }, paragraph: { spacing: { after: 160 } } },
    { id: "Feit", name: "Feit", basedOn: "Normal", quickFormat: true, paragraph: { spacing: { after: 20 } } },
    {
      id: "Verantwoording", name: "Verantwoording", basedOn: "Normal", quickFormat: true, run: { size: 19, color: "444444" },
      paragraph: { spacing: { before: 40, after: 40 }, indent: { left: 283 } },
    },
    { id: "Tabeltitel", name: "Tabeltitel", basedOn: "Normal", quickFormat: true, run: { bold: true, size: 20 }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
    { id: "Tabeltekst", name: "Tabeltekst", basedOn: "Normal", quickFormat: true, run: { size: 19 }, paragraph: { spacing: { before: 20, after: 20 } } },
  ],
};

const LOOKS = {
  titel: { heading: HeadingLevel.TITLE },
  onder: { style: "Ondertitel" },
  kop: { heading: HeadingLevel.HEADING_1 },
  tussenkop: { heading: HeadingLevel.HEADING_2 },
  tekst: {},
  punt: { style: "ListParagraph", numbering: { reference: "punten", level: 0 } },
  feit: { style: "Feit" },
  erbij: { style: "Verantwoording" },
};

function child({ tekst, vet, link, noot }) {
  if (noot) return new FootnoteReferenceRun(noot);
  if (link) return new ExternalHyperlink({ link, children: [new TextRun({ text: tekst, style: "Hyperlink" })] });
  return new TextRun({ text: tekst, bold: vet });
}

// Between two marks stands a comma, or note 1 and note 2 read as note 12.
function children(runs) {
  return runs.flatMap((run, index) => {
    const follows = run.noot && runs[index - 1]?.noot;
    return follows ? [new TextRun({ text: ", ", superScript: true }), child(run)] : [child(run)];
  });
}

const paragraph = (runs, look) => new Paragraph({ ...look, children: children(runs) });

function table({ titel, koppen, rijen }) {
  const widths = koppen.map((_, index) => Math.floor(index ? (WIDTH / 2) / (koppen.length - 1) : koppen.length > 1 ? WIDTH / 2 : WIDTH));
  const cell = (runs, index) => new TableCell({
    children: [paragraph(runs, { style: "Tabeltekst" })],
    width: { size: widths[index] ?? widths.at(-1), type: WidthType.DXA },
    margins: { left: 80, right: 80 },
  });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: koppen.map((tekst, index) => cell([{ tekst, vet: true }], index)) });
  const body = rijen.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) }));
  return [
    paragraph([{ tekst: titel }], { style: "Tabeltitel" }),
    new Table({ rows: [head, ...body], columnWidths: widths, width: { size: WIDTH, type: WidthType.DXA } }),
    new Paragraph({ style: "Feit" }),
  ];
}

function document({ titel, blokken, noten }) {
  const page = (parts) => new TextRun({ children: parts, size: 18, color: "555555" });
  return new Document({
    title: titel,
    creator: MAKER,
    lastModifiedBy: MAKER,
    styles: STYLES,
    numbering: {
      config: [{
        reference: "punten",
        levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 283, hanging: 283 } } } }],
      }],
    },
    footnotes: Object.fromEntries(noten.map((runs, index) => [index + 1, { children: [new Paragraph({ style: "FootnoteText", children: [new TextRun(" "), ...children(runs)] })] }])),
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, right: 1418, bottom: 1417, left: 1418 } } },
      footers: {
        default: new Footer({
          children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [page(["Pagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES])] })],
        }),
      },
      children: blokken.flatMap((block) => (block.soort === "tabel" ? table(block) : [paragraph(block.inhoud, LOOKS[block.soort])])),
    }],
  });
}

// The library marks the lines above the footnotes as notes themselves, for which Word asks to repair the file.
function mended(file) {
  const parts = unzipSync(file);
  for (const notes of NOTES) {
    parts[notes] = strToU8(strFromU8(parts[notes]).replace(SEPARATOR, (line) => line.replace(MARK, "")));
  }
  return zipSync(parts);
}

export async function asDocx(made) {
  const file = await Packer.toBlob(document(made));
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return new Blob([mended(new Uint8Array(await file.arrayBuffer()))], { type });
}
