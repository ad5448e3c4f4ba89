// Files for spreadsheets of cases side by side: as CSV, the way a Dutch Excel opens it, and as XLSX.

const FORMULA = /^[=+\-@\t\r\n]/;
const LONGEST = 32_000; // signs that Excel takes in one cell, with some room
const joinedSources = (cell) => cell.sources.map(([, text]) => text).join("; ");

// A text that starts as a formula would gets an apostrophe before it, so that no program works it out.
const harmless = (text) => (FORMULA.test(text) ? `'${text}` : text);
const quoted = (text) => `"${harmless(text).replaceAll('"', '""')}"`;

export function csv({ names, lines }) {
  const rows = [
    ["Onderwerp", "Deel", ...names.flatMap((name) => [name, `Bron bij ${name}`])],
    ...lines.map(({ part, title, cells }) => [title, part, ...cells.flatMap((cell) => [cell.text, joinedSources(cell)])]),
  ];
  const text = rows.map((row) => row.map(quoted).join(";")).join("\r\n");
  return new Blob(["\ufeff", text, "\r\n"], { type: "text/csv;charset=utf-8" }); // the mark tells Excel: UTF-8
}

// The library hands what is long to a worker that it makes from a text, which a strict policy of scripts forbids. What it
// asks of that worker, to make a file smaller, browsers do themselves.
class Packer {
  postMessage(message) {
    if (!Array.isArray(message)) return; // what its program would need
    const stream = new Blob([message[0]]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    new Response(stream).arrayBuffer().then((packed) => this.onmessage({ data: new Uint8Array(packed) }));
  }

  terminate() {}
}

const head = (value) => ({ value, fontWeight: "bold", wrap: true, alignVertical: "top", bottomBorderStyle: "thin" });
const text = (value) => ({ value: value.length > LONGEST ? `${value.slice(0, LONGEST)} (lees verder in het handboek)` : value, type: String, wrap: true, alignVertical: "top" });

export async function xlsx({ names, lines }, about) {
  await import("../library/write-excel-file.js");
  const sheets = [
    {
      sheet: "Naast elkaar",
      data: [["Onderwerp", "Deel", ...names].map(head), ...lines.map(({ part, title, cells }) => [head(title), ...[part, ...cells.map((cell) => cell.text)].map(text)])],
      columns: [{ width: 24 }, { width: 18 }, ...names.map(() => ({ width: 56 }))],
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: "landscape",
    },
    {
      sheet: "Bronnen",
      data: [
        ["Onderwerp", "Case", "Bron", "Adres"].map(head),
        ...lines.flatMap(({ title, cells }) => cells.flatMap((cell, place) => cell.sources.map(([address, source]) => [title, names[place], source, address].map(text)))),
      ],
      columns: [{ width: 24 }, { width: 20 }, { width: 56 }, { width: 70 }],
      stickyRowsCount: 1,
    },
    { sheet: "Over dit bestand", data: about.map(([name, value]) => [head(name), text(value)]), columns: [{ width: 18 }, { width: 90 }] },
  ];
  const own = globalThis.Worker;
  globalThis.Worker = Packer;
  try {
    return await globalThis.writeXlsxFile(sheets).toBlob();
  } finally {
    globalThis.Worker = own;
  }
}
