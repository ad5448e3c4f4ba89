// Which cases a reader chose to stand side by side: kept in this tab alone, and gone when it closes. Without a place to
// keep it, it lasts as long as the page.
const KEY = "naast-elkaar";
export const MOST = 4;
export const LEAST = 2;

let here = null;

// [[id, name], ...] in the order of choosing.
export function chosen() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? [];
  } catch {
    return here ?? [];
  }
}

export function choose(cases) {
  here = cases;
  try {
    if (cases.length) sessionStorage.setItem(KEY, JSON.stringify(cases));
    else sessionStorage.removeItem(KEY);
  } catch {
    // the reader's browser keeps nothing
  }
}

export const query = (ids) => `?${new URLSearchParams(ids.map((id) => ["case", id]))}`;
