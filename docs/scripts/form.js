// The form for a case: see docs/scripts/form/. What it knows of cases, choices and sentences is in one file of the site.
import { makeForm } from "./form/form.js";
import { element } from "./shared/pieces.js";

const place = document.querySelector("[data-formulier]");
const without = place.querySelector("[data-formulier-deel=zonder]");

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

try {
  const description = await (await fetched(place.dataset.formulier)).json();
  const template = place.querySelector("template");
  const form = makeForm(description, template, place.dataset, (id) => fetched(`${place.dataset.cases}${encodeURIComponent(id)}.yaml`).then((answer) => answer.text()));
  without.hidden = true;
  place.append(form.element);
  await form.start(new URLSearchParams(location.search).get("case") ?? "");
} catch {
  without.before(element("p", { className: "formulier__gemeld" }, "Het formulier kon niet worden geladen. Ververs de pagina om het opnieuw te proberen."));
}
