// The page with all that was found: the same results as in the header, with what a reader can choose by. The question
// and the choices stand in the address, so that they can be shared; nothing is sent when they change.
(() => {
  const PER_STEP = 20;
  const ASK = "Typ een woord of een vraag.";
  const page = document.querySelector("[data-zoekpagina]");
  const [field, said, list, near, form] = ["#zoekvraag", "[role=status]", "ol", ".zoekpagina__dichtbij", ".zoekpagina__facetten"]
    .map((own) => page.querySelector(own));
  const button = (type, textContent) => Object.assign(document.createElement("button"), { type, textContent, className: "drukknop", hidden: true });
  const more = button("button", "Toon meer");
  const reset = button("reset", "Wis alle keuzes");
  const facets = [...form.querySelectorAll("[data-facet]")];
  const chosen = new Map(facets.map(({ dataset }) => [dataset.facet, new Set()]));
  let hits = [];
  let shown = PER_STEP;
  let turn = 0;

  // The question after a # came from the header: what stands there is never sent.
  function read() {
    const state = new URLSearchParams(location.hash.startsWith("#q=") ? location.hash.slice(1) : location.search);
    field.value = state.get("q") ?? "";
    for (const [facet, labels] of chosen) {
      labels.clear();
      for (const label of state.getAll(facet)) labels.add(label);
    }
  }

  function write() {
    const state = new URLSearchParams();
    if (field.value.trim()) state.set("q", field.value.trim());
    for (const [facet, labels] of chosen) for (const label of labels) state.append(facet, label);
    const address = new URL(location.href);
    address.search = state;
    address.hash = "";
    history.replaceState(null, "", address);
  }

  const fits = (hit, without) => [...chosen].every(([facet, labels]) =>
    facet === without || !labels.size || (hit.document.facets[facet] ?? []).some((label) => labels.has(label)));

  async function search() {
    const own = ++turn;
    write();
    try {
      const { engine } = await handbookSearch.ready();
      const found = await engine.search(field.value, true);
      if (own !== turn) return;
      hits = found;
      shown = PER_STEP;
      await draw();
    } catch {
      said.textContent = handbookSearch.failed;
      near.hidden = false;
    }
  }

  async function draw() {
    const own = turn;
    const { engine, results } = await handbookSearch.ready();
    const fitting = hits.filter((hit) => fits(hit));
    const items = await results.items(fitting.slice(0, shown));
    if (own !== turn) return;
    list.replaceChildren(...items);
    more.hidden = fitting.length <= shown;
    const asked = field.value.trim();
    said.textContent = asked ? foundInWords(fitting.length) : ASK;
    near.hidden = !asked || fitting.length > 0;
    near.querySelector("span").replaceChildren(...(near.hidden || hits.length ? [] : nearInWords(engine.near(asked))));
    reset.hidden = ![...chosen.values()].some(({ size }) => size);
    for (const facet of facets) options(facet);
  }

  // What can be chosen, with how many results each choice leaves; what is chosen stays in sight.
  function options(facet) {
    const { facet: name } = facet.dataset;
    const counts = new Map();
    for (const hit of hits) {
      if (fits(hit, name)) for (const label of hit.document.facets[name] ?? []) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    for (const label of chosen.get(name)) if (!counts.has(label)) counts.set(label, 0);
    const focused = document.activeElement?.value;
    const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "nl")).map(([label, number]) => {
      const box = Object.assign(document.createElement("input"), { type: "checkbox", value: label, checked: chosen.get(name).has(label) });
      box.addEventListener("change", () => {
        if (box.checked) chosen.get(name).add(label);
        else chosen.get(name).delete(label);
        shown = PER_STEP;
        write();
        draw();
      });
      const row = document.createElement("label");
      row.append(box, ` ${label} (${number})`);
      return row;
    });
    const inside = facet.querySelector("fieldset");
    const hadFocus = inside.contains(document.activeElement);
    inside.replaceChildren(inside.firstElementChild, ...rows);
    if (hadFocus) inside.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
    facet.hidden = rows.length === 0;
  }

  list.after(more);
  form.append(reset);
  facets[0].open = matchMedia("(min-width: 60em)").matches; // on a phone the results come first
  page.hidden = false;
  document.querySelector(".zoekpagina__zonder").hidden = true;
  field.addEventListener("input", search);
  page.querySelector(".zoekpagina__vraag").addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", async () => {
    const first = shown;
    shown += PER_STEP;
    await draw();
    list.children[first]?.querySelector("a").focus();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const labels of chosen.values()) labels.clear();
    write();
    draw();
    field.focus();
  });
  for (const moved of ["popstate", "hashchange"]) addEventListener(moved, () => { read(); search(); });
  read();
  if (field.value) search();
  else said.textContent = ASK;
})();
