// What was chosen, and which items fit: within a facet one option is enough, and every facet must fit.
import { all, both, either, none, put, size } from "./bits.js";

export class Index {
  // items: for each the options it has, as "facet:option".
  constructor(items) {
    this.total = items.length;
    this.sets = new Map();
    items.forEach((options, number) => {
      for (const option of options) {
        if (!this.sets.has(option)) this.sets.set(option, none(this.total));
        put(this.sets.get(option), number);
      }
    });
  }

  having(facet, option) {
    return this.sets.get(`${facet}:${option}`) ?? none(this.total);
  }

  any(facet, options) {
    return [...options].reduce((found, option) => either(found, this.having(facet, option)), none(this.total));
  }

  // chosen: facet → options. Items that fit all facets but `except`, and are among `within`.
  fitting(chosen, within = all(this.total), except = "") {
    let found = within;
    for (const [facet, options] of chosen) {
      if (facet !== except && options.size) found = both(found, this.any(facet, options));
    }
    return found;
  }

  // How many items a reader would see with each option of a facet, given what is chosen in the others.
  counts(facet, options, chosen, within) {
    const others = this.fitting(chosen, within, facet);
    return options.map((option) => size(others, this.having(facet, option)));
  }

  // Items that share one of the points, or of which it is not known; what differs in all of them is none.
  sharing(points, unknown) {
    let found = none(this.total);
    for (const [facet, options] of points) {
      if (options.size) found = either(found, either(this.any(facet, options), this.any(facet, unknown)));
    }
    return found;
  }
}
