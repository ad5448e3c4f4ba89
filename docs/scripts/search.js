// The search field in the header. Nothing of the index is fetched before a reader uses it; without this script the header
// leads to the index of topics. A script and no module, so that it works from disk too.
(() => {
  const here = document.currentScript.src;
  const FILES = ["library/minisearch", "library/snowball-base", "library/snowball-dutch-porter",
    "search/words", "search/parts", "search/engine", "search/passages", "search/results"];
  const SHOWN = 6;
  const FAILED = "Het zoeken lukt nu niet. Kijk in de lijst met onderwerpen.";

  const form = document.querySelector("[data-zoek]");
  const opener = document.querySelector("[data-zoek-open]");
  const [field, panel, said, list, all, near] = ["#zoekveld", ".vondsten", "[role=status]", "ol", ".vondsten__alle", ".vondsten__dichtbij"]
    .map((own) => form.querySelector(own));
  let ready; // the engine and what draws its results, from the first use on
  let asked = 0;

  const script = (name) => new Promise((resolve, reject) => {
    const made = Object.assign(document.createElement("script"), { src: new URL(`${name}.js`, here), onload: resolve, onerror: reject });
    made.async = false; // in their order
    document.head.append(made);
  });

  window.handbookSearch = () => {
    ready ??= Promise.all(FILES.map(script)).then(async () => {
      const engine = await SearchEngine.load();
      return { engine, results: new SearchResults(engine) };
    });
    ready.catch(() => (ready = undefined)); // the next try may do better
    return ready;
  };

  async function show() {
    const turn = ++asked;
    const text = field.value.trim();
    if (!text) return close();
    try {
      const { engine, results } = await window.handbookSearch();
      const hits = await engine.search(field.value);
      const items = await results.items(hits.slice(0, SHOWN));
      if (turn !== asked || list.contains(document.activeElement)) return; // the reader typed on, or chooses already
      list.replaceChildren(...items);
      said.textContent = foundInWords(hits.length);
      all.hidden = hits.length <= SHOWN;
      all.querySelector("a").href = `${siteAddress("zoeken/")}#q=${encodeURIComponent(text)}`;
      near.hidden = hits.length > 0;
      near.querySelector("span").replaceChildren(...(hits.length ? [] : links(engine.near(text))));
    } catch {
      list.replaceChildren();
      said.textContent = FAILED;
      all.hidden = true;
      near.hidden = false;
    }
    panel.hidden = false;
  }

  function links(documents) {
    if (!documents.length) return [];
    const made = documents.map(({ title, path }) => Object.assign(document.createElement("a"), { href: siteAddress(path), textContent: title }));
    return ["Bedoel je ", ...made.flatMap((link, at) => (at ? [", ", link] : [link])), "? "];
  }

  function close() {
    asked += 1;
    panel.hidden = true;
  }

  function fold() {
    form.classList.remove("zoek--open");
    opener.setAttribute("aria-expanded", "false");
  }

  // The stops for the arrow keys: the field, and every link below it.
  const stops = () => [field, ...panel.querySelectorAll("a")].filter((stop) => stop === field || stop.checkVisibility());

  function step(by) {
    const every = stops();
    every[Math.max(0, every.indexOf(document.activeElement) + by)]?.focus();
  }

  if (document.querySelector("[data-zoekpagina]")) script("search/page");

  form.hidden = opener.hidden = false;
  document.querySelector("[data-zoek-zonder]").hidden = true;
  field.addEventListener("focus", () => window.handbookSearch().catch(() => {}), { once: true });
  field.addEventListener("input", show);
  field.addEventListener("focus", () => field.value.trim() && panel.hidden && show());
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // else the words go to the server
    if (field.value.trim()) location.assign(`${new URL("../zoeken/", here).href}${location.protocol === "file:" ? "index.html" : ""}#q=${encodeURIComponent(field.value.trim())}`);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (panel.hidden) return;
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (!panel.hidden) {
        field.focus();
        close();
      } else if (form.classList.contains("zoek--open")) {
        fold();
        opener.focus();
      }
    }
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!form.contains(target)) close();
  });
  panel.addEventListener("click", ({ target }) => {
    if (target.closest("a")) close();
  });
  opener.addEventListener("click", () => {
    const open = form.classList.toggle("zoek--open");
    opener.setAttribute("aria-expanded", String(open));
    if (open) field.focus();
    else close();
  });
})();
