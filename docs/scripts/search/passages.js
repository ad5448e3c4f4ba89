// Where on a page the words stand that were found: the passage that tells most of them, cut around the first.

const PASSAGE = 190; // signs, some two lines

class SearchPassages {
  constructor(engine) {
    this.words = engine.words;
  }

  // The best passage for a hit: its place and heading, and its text in pieces, of which some are marked.
  async of({ document, terms }) {
    const parts = await searchPart(`t-${document.number}`);
    let best = { score: 0, place: "", heading: "", text: parts[0]?.[2] ?? "", at: 0 };
    for (const [place, heading, text] of parts) {
      const found = this.#found(text, terms);
      const inHeading = this.#found(heading, terms);
      const score = found.different + 2 * inHeading.different + Math.min(found.count, 9) / 10;
      if (score > best.score) best = { score, place, heading, text: text || heading, at: text ? found.first : 0 };
    }
    return { place: best.place, heading: best.heading, pieces: this.marked(cut(best.text, best.at), terms) };
  }

  // A text in pieces: [text, whether it was asked for].
  marked(text, terms) {
    const pieces = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!this.#isAsked(word, terms)) continue;
      pieces.push([text.slice(end, index), false], [word, true]);
      end = index + word.length;
    }
    return [...pieces, [text.slice(end), false]];
  }

  #found(text, terms) {
    const seen = new Set();
    let [count, first] = [0, 0];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const term = this.#isAsked(word, terms);
      if (!term) continue;
      if (!count) first = index;
      seen.add(term);
      count += 1;
    }
    return { different: seen.size, count, first };
  }

  // The term by which a word was found, as a whole or as a part of a longer word.
  #isAsked(word, terms) {
    const plain = this.words.plain(word);
    if (this.words.stop.has(plain)) return "";
    const own = this.words.term(plain);
    if (terms.has(own)) return own;
    if (plain.length < 8) return "";
    const whole = this.words.beginning(plain);
    return [...terms].find((term) => term.length > 3 && whole.includes(term)) ?? "";
  }
}

const WORD = /[\p{L}\p{N}\u00ad]+(?:[.,]\p{N}+)*/gu;

// A piece of a long text around a place, in whole words.
function cut(text, at) {
  if (text.length <= PASSAGE) return text;
  const start = at < PASSAGE / 2 ? 0 : text.indexOf(" ", at - PASSAGE / 3) + 1;
  const stop = text.length - start <= PASSAGE ? text.length : text.lastIndexOf(" ", start + PASSAGE);
  return `${start ? "… " : ""}${text.slice(start, stop)}${stop < text.length ? " …" : ""}`;
}
