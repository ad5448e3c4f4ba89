// The other parts of a long list, which stand on pages of their own.
import { pageAt } from "./site.js";

const AT_ONCE = 4; // so many pages are asked for together: more would keep a reader's line busy

// The documents of every part but this one, by number (from 1), and how many could not be fetched; `tell` hears how many
// there are so far.
export async function laterParts(nav, tell = () => {}) {
  const [first] = nav.querySelectorAll("a");
  const here = Number(nav.querySelector("[aria-current]").textContent.replace(/\D/g, ""));
  const folder = nav.dataset.deel.replace(/\d+\/$/, "");
  const numbers = Array.from({ length: Number(nav.dataset.delen) }, (_, index) => index + 1).filter((number) => number !== here);
  const found = new Map();
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    const some = numbers.slice(start, start + AT_ONCE);
    const pages = await Promise.allSettled(some.map((number) => pageAt(number === 1 ? first.href : `${folder}${number}/`)));
    some.forEach((number, index) => pages[index].value && found.set(number, pages[index].value));
    tell(found.size, numbers.length);
  }
  return { here, found, missing: numbers.length - found.size };
}
