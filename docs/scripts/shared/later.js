// The other parts of a long list, which stand on pages of their own.
import { pageAt } from "./site.js";

const AT_ONCE = 4; // so many pages are asked for together: more would keep a reader's line busy

// The documents of every part but this one, by number (from 1); `tell` hears how many there are so far.
export async function laterParts(nav, tell) {
  const links = [...nav.querySelectorAll("a")];
  const number = (link) => Number(link.textContent.replace(/\D/g, ""));
  const here = number(nav.querySelector("[aria-current]"));
  const last = links.at(-1);
  const total = number(last);
  const folder = new URL("../", last.href);
  const address = (part) => (part === 1 ? links[0].href : new URL(`${part}/`, folder).href);
  const others = Array.from({ length: total }, (_, index) => index + 1).filter((part) => part !== here);
  const found = new Map();
  for (let start = 0; start < others.length; start += AT_ONCE) {
    const some = others.slice(start, start + AT_ONCE);
    const pages = await Promise.all(some.map((part) => pageAt(address(part))));
    some.forEach((part, index) => found.set(part, pages[index]));
    tell(found.size, others.length);
  }
  return { here, found };
}
