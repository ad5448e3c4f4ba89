// What was chosen, in the address: so that it can be shared, kept and come back to. Other words in it stay.

const boxes = (form) => [...form.querySelectorAll("input:not([type=search])")];

export function read(form) {
  const query = new URLSearchParams(location.search);
  for (const box of boxes(form)) box.checked = query.getAll(box.name).includes(box.value);
  const field = form.elements.zoek;
  if (field) field.value = query.get("zoek") ?? "";
}

export function write(form, shown) {
  const query = new URLSearchParams(location.search);
  for (const name of new Set(boxes(form).map((box) => box.name))) query.delete(name);
  for (const box of boxes(form)) if (box.checked) query.append(box.name, box.value);
  const word = form.elements.zoek?.value.trim();
  if (word) query.set("zoek", word);
  else query.delete("zoek");
  const text = query.toString();
  history.replaceState({ ...history.state, shown }, "", `${location.pathname}${text ? `?${text}` : ""}${location.hash}`);
}

// Facet → the options that are ticked; those of a reader's own situation have names of their own.
export function chosen(form, before = "") {
  const found = new Map();
  for (const box of boxes(form)) {
    const own = box.name.startsWith("wij-");
    if (!box.checked || own !== (before === "wij-")) continue;
    const facet = box.name.slice(before.length);
    found.set(facet, [...(found.get(facet) ?? []), box.value]);
  }
  return new Map([...found].map(([facet, options]) => [facet, new Set(options)]));
}

export function clear(form) {
  for (const box of boxes(form)) box.checked = false;
  if (form.elements.zoek) form.elements.zoek.value = "";
}

export const labelOf = (box) => box.closest("label").querySelector(".filter__woord").textContent;
export const titleOf = (box) => box.closest("fieldset").querySelector("legend").textContent;
export const ticked = (form) => boxes(form).filter((box) => box.checked);
