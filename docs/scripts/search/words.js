// The terms of a text, by the rules of the index (macros/search/words.py): both sides must make the same of a word.
// These are scripts and no modules: a browser reads those from disk too. They know each other's classes by name.

class SearchWords {
  #stemmer = new DutchPorterStemmer();
  #terms = new Map();

  constructor({ woord, duizend, stil, klanken, laatste }) {
    this.thousands = new RegExp(duizend, "g");
    this.word = new RegExp(woord, "g");
    this.stop = new Set(stil);
    const compile = (rules) => rules.map(([pattern, by]) => [new RegExp(pattern, "g"), by]);
    this.sounds = compile(klanken);
    this.last = compile(laatste);
  }

  // In small letters, without accents and without soft hyphens.
  plain(text) {
    return text.replace(/\u00ad/g, "").normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  }

  // The words that say what a text is about, in its order.
  list(text) {
    return this.#all(text).filter((word) => !this.stop.has(word) && (word.length > 1 || /\d/.test(word)));
  }

  // By which a whole question is known: its terms, or when it says nothing else all its words.
  question(text) {
    const own = this.list(text);
    return (own.length ? own.map((word) => this.term(word)) : this.#all(text)).join(" ");
  }

  #all(text) {
    return (this.plain(text).match(this.word) ?? []).map((word) => word.replace(this.thousands, ""));
  }

  // What a word is found by: its stem as it sounds; a number is itself.
  term(word) {
    if (!this.#terms.has(word)) {
      const whole = /^\d/.test(word) ? word : this.#sound(this.#stemmer.stemWord(word), [...this.sounds, ...this.last]);
      this.#terms.set(word, whole);
    }
    return this.#terms.get(word);
  }

  // How a word begins that is not typed to its end yet.
  beginning(word) {
    return /^\d/.test(word) ? word : this.#sound(word, this.sounds);
  }

  #sound(stem, rules) {
    return rules.reduce((text, [pattern, by]) => text.replace(pattern, by), stem);
  }
}
