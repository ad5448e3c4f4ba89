// Searches the index with MiniSearch, which gets the parts that a question needs and no others.

class SearchEngine {
  static async load() {
    return new SearchEngine(await searchPart("kern"));
  }

  #loaded = new Set();
  #terms = new Map();
  #mini;
  #all; // every loaded term, for what begins alike

  constructor(core) {
    this.core = core;
    this.words = new SearchWords(core.regels);
    this.documents = core.documenten.map(([path, title, kind, facets], number) => {
      const names = Object.keys(core.facetten);
      const own = Object.fromEntries(names.map((name, at) => [name, facets[at].map((label) => core.facetten[name][label])]));
      return { number, path, title, kind: core.soorten[kind], facets: { soort: [core.soorten[kind]], ...own } };
    });
    this.#add(core.woorden);
  }

  // The documents about what a reader typed, the best first, each with the terms that it was found by.
  // `ended` says that the last word is whole.
  async search(text, ended = false) {
    const typed = this.words.list(text);
    const concepts = this.#concepts(typed, ended || /\s$/.test(text));
    await this.#fetch(concepts.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms)));
    for (const concept of concepts) await this.#mend(concept);
    return this.#ranked(concepts, this.core.vragen[this.words.question(text)] ?? []);
  }

  // Titles that look like what was typed, for who finds nothing.
  near(text) {
    const found = this.#mini.search(this.words.list(text).map((word) => this.words.term(word)).join(" "), {
      ...MATCHING, fuzzy: (term) => 2 * EDITS[0](term), prefix: (term) => term.length > 2, fields: ["titel", "namen"],
    });
    return found.slice(0, 5).map(({ id }) => this.documents[id]);
  }

  // What was asked for, part by part: the words of one name together, each with the ways in which texts write it.
  #concepts(typed, ended) {
    const concepts = [];
    for (let at = 0; at < typed.length; ) {
      const length = this.#longestPhrase(typed, at);
      const words = typed.slice(at, at + length);
      const last = at + length === typed.length && !ended;
      concepts.push({ words, ways: this.#ways(words, last) });
      at += length;
    }
    for (const [at, { words }] of concepts.entries()) {
      if (at + 1 < concepts.length) {
        const whole = this.words.term(words.at(-1) + concepts[at + 1].words[0]);
        for (const concept of [concepts[at], concepts[at + 1]]) concept.ways.push({ terms: [whole], weight: 1 });
      }
    }
    return concepts;
  }

  #longestPhrase(typed, at) {
    for (let length = Math.min(4, typed.length - at); length > 1; length--) {
      if (this.#others(typed.slice(at, at + length)).length) return length;
    }
    return 1;
  }

  #others(words) {
    const phrase = words.map((word) => this.words.term(word)).join(" ");
    return this.core.synoniemen[phrase] ?? [];
  }

  #ways(words, last) {
    const ways = [{ terms: words.map((word) => this.words.term(word)), weight: 1 }];
    const beginning = this.words.beginning(words.at(-1));
    if (last && beginning.length > 2) {
      ways.push({ terms: [...words.slice(0, -1).map((word) => this.words.term(word)), beginning], weight: 1, prefix: true });
    }
    if (words.length > 1) ways.push({ terms: [this.words.term(words.join(""))], weight: 1 });
    for (const other of this.#others(words)) ways.push({ terms: other.split(" "), weight: SYNONYM });
    return ways;
  }

  // For a word that stands nowhere, words that look like it; for one that stands nearly nowhere, those it is made of.
  async #mend(concept) {
    const { length } = this.#found(concept);
    const own = concept.ways[0].terms;
    if (!length) {
      const whole = concept.words.map((word) => this.words.beginning(word)); // a typo may have spoilt the stem
      await this.#fetch([...own, ...whole].flatMap((term) => [term[0], term[1] + term[0]]));
      for (const edits of EDITS) {
        if (!this.#found(concept).length) concept.ways.push(...[own, whole].map((terms) => ({ terms, weight: 1, edits })));
      }
    }
    if (length < FEW && concept.words.length === 1) await this.#split(concept, concept.words[0]);
  }

  async #split(concept, word) {
    for (let end = 4; end <= word.length - 4; end++) {
      const first = this.words.term(word.slice(0, end));
      if (!this.#terms.has(first)) continue;
      for (const link of ["", "s", "e", "en"]) {
        if (!word.startsWith(link, end)) continue;
        const second = this.words.term(word.slice(end + link.length));
        await this.#fetch([second]);
        if (second.length > 2 && this.#terms.has(second)) concept.ways.push({ terms: [first, second], weight: PARTS });
      }
    }
  }

  // What a concept finds, each document once: by the way that fits it best. A long way counts no more than a short one.
  #found({ words, ways }) {
    const best = new Map();
    for (const { terms, weight, prefix = false, edits = false } of ways) {
      const hits = this.#mini.search({ combineWith: "AND", queries: terms }, {
        ...MATCHING,
        fuzzy: edits,
        prefix: prefix ? (term) => term === terms.at(-1) : false,
        boostDocument: (id) => this.#weight(id),
      });
      for (const { id, score, terms: matched, queryTerms } of hits) {
        const own = (weight * score * words.length) / (terms.length * queryTerms.length); // MiniSearch times the terms
        const known = best.get(id);
        best.set(id, { id, score: Math.max(own, known?.score ?? 0), terms: [...matched, ...(known?.terms ?? [])] });
      }
    }
    return [...best.values()];
  }

  #weight(id) {
    return KIND_WEIGHTS[this.documents[id].kind] ?? 1;
  }

  // A document about all that was asked for stands above one that is about a part of it.
  // One that editors gave this very question as a name stands above all others.
  #ranked(concepts, named) {
    const found = new Map(named.map((id) => [id, { document: this.documents[id], score: 0, terms: new Set(), concepts: 0 }]));
    for (const concept of concepts) {
      for (const { id, score, terms } of this.#found(concept)) {
        const hit = found.get(id) ?? { document: this.documents[id], score: 0, terms: new Set(), concepts: 0 };
        hit.score += score;
        hit.concepts += 1;
        for (const term of terms) hit.terms.add(term);
        found.set(id, hit);
      }
    }
    for (const hit of found.values()) hit.score *= (hit.concepts / concepts.length) ** 2 || 0;
    const most = Math.max(1, ...[...found.values()].map(({ score }) => score));
    for (const id of named) found.get(id).score = NAMED * (found.get(id).score + most * this.#weight(id));
    return [...found.values()].sort((a, b) => b.score - a.score || a.document.number - b.document.number);
  }

  // Fetches the parts of the index with terms that are, or begin with, one of these.
  async #fetch(beginnings) {
    const wanted = this.core.delen.filter((key) =>
      !this.#loaded.has(key) && beginnings.some((text) => text.startsWith(key) || key.startsWith(text)));
    if (!wanted.length) return;
    const parts = await Promise.all(wanted.map((key) => searchPart(`w-${key}`)));
    for (const key of wanted) this.#loaded.add(key);
    this.#add(...parts);
  }

  #add(...parts) {
    for (const part of parts) {
      for (const [term, rows] of Object.entries(part)) {
        const fields = this.#terms.get(term) ?? {};
        for (const [field, ...steps] of rows) fields[field] = SearchEngine.#unpacked(steps);
        this.#terms.set(term, fields);
      }
    }
    this.#mini = MiniSearch.loadJS(this.#asMiniSearch(), { fields: this.core.velden, ...MATCHING });
  }

  static #unpacked(steps) {
    const found = {};
    for (let at = 0, number = 0; at < steps.length; at += 2) {
      number += steps[at];
      found[number] = steps[at + 1];
    }
    return found;
  }

  // The form in which MiniSearch writes an index down.
  #asMiniSearch() {
    const numbers = this.documents.map(({ number }) => [number, number]);
    return {
      documentCount: numbers.length,
      nextId: numbers.length,
      documentIds: Object.fromEntries(numbers),
      fieldIds: Object.fromEntries(this.core.velden.map((name, at) => [name, at])),
      fieldLength: Object.fromEntries(this.core.lengtes.map((lengths, number) => [number, lengths])),
      averageFieldLength: this.core.gemiddeld,
      storedFields: {},
      dirtCount: 0,
      index: [...this.#terms],
      serializationVersion: 2,
    };
  }
}

// How many letters a word may differ from one in a text, at first and when that finds nothing: two letters that changed
// places differ twice. A short word that differs is another word.
const isShort = (term) => term.length < 4 || /^\d/.test(term);
const EDITS = [
  (term) => (isShort(term) ? 0 : term.length < 8 ? 1 : 2),
  (term) => (isShort(term) ? 0 : 2),
];

// Weights found by trying them on the golden queries (tests/search/queries.yaml).
const SYNONYM = 0.6;
const PARTS = 0.8;
const NAMED = 1;
const FEW = 3; // documents
const KIND_WEIGHTS = { Tegenstrijdigheid: 0.5, Weglating: 0.5, Begrip: 0.8, "Verandering sinds 2010": 0.8, Bron: 0.6 };
const MATCHING = {
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
  boost: { titel: 6, namen: 4, koppen: 2, tekst: 1, delen: 0.8 },
  weights: { fuzzy: 0.5, prefix: 0.6 },
  bm25: { k: 1.2, b: 0.5, d: 0.5 },
};
