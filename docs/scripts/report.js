// "Meld een fout": takes along where a reader is on the page, and stands at a claim whose address a reader opened.
// Of the address goes no more than the page and a place that is on it: choices and answers may stand behind ? and #.
import { element } from "./shared/pieces.js";

const ways = [...document.querySelectorAll("[data-verbeteren] a[data-adres]")].map((link) => [link, link.href, encodeURIComponent(link.dataset.adres)]);

function place() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no text
  }
}

function here(target) {
  return `${location.origin}${location.pathname}${target ? `#${target.id}` : ""}`;
}

function show() {
  const target = place();
  for (const [link, made, address] of ways) link.href = made.replaceAll(address, encodeURIComponent(here(target)));
  document.querySelector("a.meld-dit")?.remove();
  if (!target?.matches(".plek")) return;
  const [first] = ways[0];
  target.parentElement.append(" ", element("a", { className: "meld-dit", href: first.href, rel: "noreferrer" }, "Meld een fout in deze uitspraak"));
}

if (location.protocol.startsWith("http")) { // from a disk the address is the reader's own
  addEventListener("hashchange", show);
  show();
}
