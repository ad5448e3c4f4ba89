// Draws what was found: as a list of links with their kind of page and the passage around the words.

const searchSite = new URL("../../", document.currentScript.src);

// Where a path of the site is; from disk a browser shows no folder, but the page in it.
function siteAddress(path) {
  const [page, place] = path.split("#");
  const file = location.protocol === "file:" ? "index.html" : "";
  return new URL(page + file + (place ? `#${place}` : ""), searchSite).href;
}

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
    link.href = siteAddress(place && !path.includes("#") ? `${path}#${place}` : path);
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

// "3 pagina's en plekken gevonden", as a message for all readers.
function foundInWords(number) {
  if (!number) return "Niets gevonden.";
  return number === 1 ? "1 resultaat." : `${new Intl.NumberFormat("nl-NL").format(number)} resultaten.`;
}
