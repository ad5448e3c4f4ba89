// Draws what was found: as a list of links with their kind of page and the passage around the words.

class SearchResults {
  constructor(engine) {
    this.passages = new SearchPassages(engine);
  }

  // List items for hits; rejects when a part of the index cannot be fetched.
  items(hits) {
    return Promise.all(hits.map((hit) => this.#item(hit)));
  }

  async #item(hit) {
    const { path, title, kind } = hit.document;
    const { place, heading, pieces } = await this.passages.of(hit);
    const link = this.#made("a", "vondst__titel", this.#text(this.passages.marked(title, hit.terms)));
    link.href = handbookSearch.address(place && !path.includes("#") ? `${path}#${place}` : path);
    const item = this.#made("li", "vondst", [link, this.#made("span", "vondst__soort", [kind])]);
    if (heading && place) item.append(this.#made("p", "vondst__kop", [heading]));
    item.append(this.#made("p", "vondst__tekst", this.#text(pieces)));
    return item;
  }

  #text(pieces) {
    return pieces.map(([text, asked]) => (asked ? this.#made("mark", "", [text]) : text));
  }

  #made(name, className, inside) {
    const made = Object.assign(document.createElement(name), className ? { className } : {});
    made.append(...inside);
    return made;
  }
}

// How many there are, as a message for all readers.
function foundInWords(number) {
  if (!number) return "Niets gevonden.";
  return number === 1 ? "1 resultaat." : `${new Intl.NumberFormat("nl-NL").format(number)} resultaten.`;
}

// What is called nearly as what was typed: "Bedoel je a, b? " in nodes; none without any.
function nearInWords(documents) {
  if (!documents.length) return [];
  const links = documents.map(({ title, path }) => Object.assign(document.createElement("a"), { href: handbookSearch.address(path), textContent: title }));
  return ["Bedoel je ", ...links.flatMap((link, at) => (at ? [", ", link] : [link])), "? "];
}
