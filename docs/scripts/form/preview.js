// The head of the case page, drawn from the page's own template: its marks, such as [[waar]], are filled here.
import { day, joined } from "../shared/language.js";
import { element } from "../shared/pieces.js";

const MARK = /\[\[(\w+)\]\]/g;

export function preview(template, form, value) {
  const facts = factsOf(form, value);
  const made = document.importNode(template.content, true);
  for (const title of made.querySelectorAll("h1")) title.replaceWith(element("p", { className: "voorbeeld__titel" }, ...title.childNodes));
  for (const link of made.querySelectorAll("a")) link.replaceWith(element("span", { className: link.className }, ...link.childNodes));
  for (const crumbs of made.querySelectorAll(".kruimels")) crumbs.remove();
  for (const one of made.querySelectorAll("[id], [data-case], [data-verzamel]")) for (const name of ["id", "data-case", "data-naam", "data-verzamel"]) one.removeAttribute(name);
  const walker = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.data = node.data.replace(MARK, (_, name) => facts[name] ?? "");
  return made;
}

function factsOf(form, value) {
  const { description } = form;
  const nothing = description.niets[0];
  const word = (field, id) => form.words(field).find(([own]) => own === id)?.[1] ?? id;
  const silent = (told) => description.stil.find(([own]) => own === told)?.[1];
  // The words of a field of the case or, without it, of its projects.
  const told = (field, say) => {
    const own = value[field] ?? value.projecten?.map((project) => project[field]).find(Boolean);
    return silent(own) ?? (own ? listed([own].flat().map(say)) || nothing : nothing);
  };
  const names = value.gemeenten?.map(({ naam }) => naam) ?? [value.gemeente];
  const area = value.gebied ?? "";
  const own = listed(names.filter(Boolean));
  const province = listed([value.provincie ?? []].flat().map((one) => word("provincies", one)));
  const country = !value.land || value.land === "Nederland" ? "" : value.land;
  const places = [`${area} `.startsWith(`${own} `) ? "" : own, area, names.includes(province) ? "" : province, country];
  return {
    titel: value.titel ?? `titel: ${nothing}`,
    uitkomst: value.uitkomst?.tekst ?? `Uitkomst: ${nothing}`,
    waar: places.filter(Boolean).join(", ") || nothing,
    schaal: value.schaal ? word("schalen", value.schaal) : nothing,
    wanneer: told("looptijd", period),
    gemeten: told("meting", ({ niveau, tekst }) => listed([niveau ?? []].flat().map((one) => word("meetniveaus", one))) || tekst || ""),
    verder: told("borging", ({ status }) => word("statussen", status)),
    kosten: told("financiering", ({ geldbron, naam }) => naam ?? word("geldbronnen", geldbron)),
    gevolgen: told("ongewenste_gevolgen", ({ voor }) => `voor ${listed([voor ?? []].flat().map((one) => word("betrokkenen", one)))}`),
    maatregelen: told("maatregelen", ({ maatregel }) => word("maatregelen", maatregel)),
    themas: listed((value.thema ?? []).map((one) => word("themas", one))) || nothing,
    bron: listed((value.bron ?? []).map(({ id }) => form.sources().find((one) => one.id === id)?.naam.replace(/^Nieuw: /, "") ?? id)) || nothing,
    peildatum: value.peildatum ? dated(value.peildatum) : nothing,
  };
}

function period({ van, tot, tekst }) {
  if (van && tot === "doorlopend") return `sinds ${dated(van)}, loopt door`;
  if (van && tot) return `${dated(van)} – ${dated(tot)}`;
  if (van) return `sinds ${dated(van)}`;
  return tot ? `tot ${dated(tot)}` : (tekst ?? "");
}

// A date in words; what is not yet one, as it was typed.
const dated = (written) => (/^\d{4}(-\d\d){0,2}$/.test(written) ? day(written) : written);

const listed = (words) => joined(new Set(words.filter(Boolean)));
