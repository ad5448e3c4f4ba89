// The statements of the page as a reader sees them, in its order. What they say is read from the page, where it stands once.

// The words of an element, without what explains one of them when it is pressed.
export function plain(node) {
  const copy = node.cloneNode(true);
  for (const explanation of copy.querySelectorAll("[popover]")) explanation.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

export function readStatements(scan) {
  return [...scan.querySelectorAll("[data-factor]")].map((place) => {
    const factor = place.querySelector(".stelling__factor");
    return {
      id: place.dataset.factor,
      ids: [place.dataset.factor, ...(place.dataset.voorheen ?? "").split(" ").filter(Boolean)],
      title: plain(factor),
      href: factor.getAttribute("href"),
      text: plain(place.querySelector(".stelling__zin")),
      label: plain(place.querySelector(".stelling__label")),
      cases: Number(place.dataset.cases),
      place,
    };
  });
}

// Every statement by each id that its factor has or had, or by what `of` makes of that id.
export const byId = (statements, of = (id) => id) =>
  new Map(statements.flatMap((statement) => statement.ids.map((id) => [of(id), statement])).reverse());
