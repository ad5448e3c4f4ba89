// The one bar of a page with what a reader can do there: every widget puts its own group in it. The styles order the
// groups, because the widgets come in any order.
import { element } from "./pieces.js";

export function tools(...groups) {
  const article = document.querySelector("article");
  let bar = article.querySelector(".werkbalk");
  if (!bar) {
    bar = element("div", { className: "werkbalk" });
    const first = article.querySelector("h2:not(.onzichtbaar), .vouwen, details.meer");
    if (first) first.before(bar);
    else article.append(bar);
  }
  bar.append(...groups);
  return bar;
}
