// What may be there more than once: items with a name of their own, to add, take away and put in another order.
import { button, element, status } from "../shared/pieces.js";
import { helpOf, needed } from "./leaf.js";
import { makeWrong } from "./wrong.js";

// `name` is what one item is called; `makeItem` makes the node of one, given its name.
export function makeList(form, field, name, makeItem) {
  const wrong = makeWrong();
  const told = status("onzichtbaar");
  const rows = element("ol", { className: "lijst" });
  const one = name.toLowerCase();
  const add = button(/^\S+$/.test(name) ? `Voeg een ${one} toe` : `Voeg toe: ${one}`, () => {
    const item = push();
    item.node.focus();
    told.textContent = `${nameOf(item)} is toegevoegd.`;
    form.changed(node);
  }, "drukknop lijst__erbij");
  const legend = element("legend", { className: "veld__naam" }, field.titel, ...needed(field));
  const box = element("fieldset", { className: "veld veld--lijst" }, legend, element("p", { className: "veld__uitleg" }, ...helpOf(field)), wrong.element, rows, add, told);
  let items = [];
  const nameOf = (item) => `${name} ${items.indexOf(item) + 1}`;

  function push(value) {
    const item = { node: makeItem(`${name} ${items.length + 1}`) };
    const heading = element("span", { className: "lijst__naam" });
    const gone = button("", () => remove(item), "drukknop lijst__weg");
    const up = button("", () => move(item, -1), "drukknop lijst__op");
    const down = button("", () => move(item, 1), "drukknop lijst__neer");
    const row = element("li", { className: "lijst__een" }, element("div", { className: "lijst__kop" }, heading, up, down, gone), item.node.element);
    Object.assign(item, { heading, gone, up, down, row });
    if (value !== undefined) item.node.set(value);
    items.push(item);
    rows.append(row);
    rename();
    return item;
  }

  function rename() {
    for (const [index, item] of items.entries()) {
      const own = nameOf(item);
      item.heading.textContent = own;
      item.row.setAttribute("aria-label", own);
      said(item.gone, "Haal weg", `Haal ${own.toLowerCase()} weg`);
      said(item.up, "↑", `Zet ${own.toLowerCase()} hoger`);
      said(item.down, "↓", `Zet ${own.toLowerCase()} lager`);
      item.up.hidden = index === 0;
      item.down.hidden = index === items.length - 1;
      item.node.rename?.(own);
    }
    add.hidden = Boolean(field.lijst.max && items.length >= field.lijst.max);
  }

  function remove(item) {
    const [index, own] = [items.indexOf(item), nameOf(item)];
    items = items.filter((other) => other !== item);
    item.row.remove();
    rename();
    told.textContent = `${own} is weggehaald.`;
    (items[Math.min(index, items.length - 1)]?.gone ?? add).focus();
    form.changed(node);
  }

  function move(item, by) {
    const from = items.indexOf(item);
    items.splice(from, 1);
    items.splice(from + by, 0, item);
    rows.insertBefore(item.row, rows.children[from + by + (by > 0 ? 1 : 0)] ?? null);
    rename();
    const press = by < 0 ? item.up : item.down;
    (press.hidden ? (by < 0 ? item.down : item.up) : press).focus();
    told.textContent = `Dit is nu ${nameOf(item).toLowerCase()}.`;
    form.changed(node);
  }

  const node = {
    element: box,
    value: () => items.map((item) => item.node.value()),
    set(values = []) {
      rows.replaceChildren();
      items = [];
      for (const value of [values].flat()) push(value);
    },
    child: (step) => items[step]?.node,
    open: () => (items.length ? undefined : push()),
    target: () => add,
    focus: () => (items[0]?.node ?? { focus: () => add.focus() }).focus(),
    show: wrong.show,
    touched: true,
  };
  return node;
}

function said(press, sign, name) {
  press.textContent = sign;
  press.setAttribute("aria-label", name);
}
