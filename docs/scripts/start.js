// Starts the widgets that a page holds, and fetches no other: each is one module, an addition to what stands there.
const WIDGETS = {
  "[data-kopieer]": "copy",
  "details.meer": "unfold",
  "[data-blad]": "sheets",
  ".tabel": "tables",
  "[data-md-component=toc]": "toc",
  ".scan": "scan",
  "[data-formulier]": "form",
  ".matrix--factoren": "own-layer",
  "[data-filter]": "filter",
  article: "collect",
  "[data-verzamelde]": "annex",
  "[data-sorteer]": "sort",
  "[data-naast]": "beside",
  "[data-nergens]": "nowhere",
  "[data-verbeteren] [data-adres]": "report",
  "[data-case]:not(th), [data-kies-case]": "choose",
};

const held = Object.entries(WIDGETS).filter(([selector]) => document.querySelector(selector));
await Promise.allSettled(held.map(([, name]) => import(`./${name}.js`)));
document.documentElement.dataset.gestart = ""; // the page moves no more: who tests it waits for this
