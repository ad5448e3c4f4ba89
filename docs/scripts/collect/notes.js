// The footnotes of an annex, and the runs that it is made of (annex.js).
import { once, reference } from "./sources.js";
import { sentence } from "./words.js";

export const run = (tekst, more = {}) => ({ tekst, ...more });
export const bold = (tekst) => run(tekst, { vet: true });

// Footnotes in the order of the text: a source in full the first time, and after that by its short name.
export class Notes {
  noten = [];
  #first = new Map();

  async of(sources) {
    const runs = [];
    for (const source of once(sources)) {
      const found = await reference(source);
      const earlier = this.#first.get(found.heel);
      this.noten.push(earlier ? [run(`${[found.kort, found.plaats].filter(Boolean).join(", ")} (zie noot ${earlier}).`)] : whole(found));
      if (!earlier) this.#first.set(found.heel, this.noten.length);
      runs.push({ noot: this.noten.length });
    }
    return runs;
  }
}

function whole({ kort, heel, plaats, link, erna }) {
  const title = heel === kort ? heel : `${heel} (hierna: ${kort})`;
  const text = sentence([title, plaats].filter(Boolean).join(", "));
  return link ? [run(`${text} `), run(link, { link }), ...(erna ? [run(` ${erna}`)] : [])] : [run(text)];
}
