// The search field in the header. Nothing of the index is fetched before a reader uses it; without this script the header
// leads to the index of topics. A script and no module, so that it works from disk too.
(() => {
  const here = document.currentScript.src;
  const FILES = ["library/minisearch", "library/snowball-base", "library/snowball-dutch-porter",
    "search/words", "search/parts", "search/engine", "search/passages", "search/results"];
  const SHOWN = 6;

  const form = document.querySelector("[data-zoek]");
  const opener = document.querySelector("[data-zoek-open]");
  const [field, panel, said, list, all, near] = ["#zoekveld", ".vondsten", "[role=status]", "ol", ".vondsten__alle", ".vondsten__dichtbij"]
    .map((own) => form.querySelector(own));
  let ready;
  let asked = 0;

  // Runs a script, once; one that could not be fetched is tried again the next time.
  const scripts = new Map();
  const script = (name) => {
    if (!scripts.has(name)) {
      scripts.set(name, new Promise((resolve, reject) => {
        const made = Object.assign(document.createElement("script"), { src: new URL(`${name}.js`, here), onload: resolve, onerror: reject });
        made.async = false; // in their order
        document.head.append(made);
      }));
      scripts.get(name).catch(() => scripts.delete(name));
    }
    return scripts.get(name);
  };

  // What the page with all results uses too.
  window.handbookSearch = {
    failed: "Het zoeken lukt nu niet. Kijk in de lijst met onderwerpen.",

    // Where a path of the site is; from disk a browser shows no folder, but the page in it.
    address(path) {
      const [page, place = ""] = path.split("#");
      const found = new URL(`../${page}${location.protocol === "file:" ? "index.html" : ""}`, here);
      found.hash = place;
      return found.href;
    },

    // The engine and what draws its results, fetched at the first use.
    ready() {
      ready ??= Promise.all(FILES.map(script)).then(async () => {
        const engine = await SearchEngine.load();
        return { engine, results: new SearchResults(engine) };
      });
      ready.catch(() => (ready = undefined)); // the next try may do better
      return ready;
    },
  };
  const everything = (words) => `${handbookSearch.address("zoeken/")}#q=${encodeURIComponent(words)}`;

  async function show() {
    const turn = ++asked;
    const text = field.value.trim();
    if (!text) return close();
    try {
      const { engine, results } = await handbookSearch.ready();
      const hits = await engine.search(field.value);
      const items = await results.items(hits.slice(0, SHOWN));
      if (turn !== asked || panel.contains(document.activeElement)) return; // the reader typed on, or chooses already
      list.replaceChildren(...items);
      said.textContent = foundInWords(hits.length);
      all.hidden = hits.length <= SHOWN;
      all.querySelector("a").href = everything(text);
      near.hidden = hits.length > 0;
      near.querySelector("span").replaceChildren(...(hits.length ? [] : nearInWords(engine.near(text))));
    } catch {
      list.replaceChildren();
      said.textContent = handbookSearch.failed;
      all.hidden = true;
      near.hidden = false;
    }
    panel.hidden = false;
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
  field.addEventListener("focus", () => handbookSearch.ready().catch(() => {}), { once: true });
  field.addEventListener("input", show);
  field.addEventListener("focus", () => field.value.trim() && panel.hidden && show());
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // else the words go to the server
    if (field.value.trim()) location.assign(everything(field.value.trim()));
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
