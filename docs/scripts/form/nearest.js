// What was meant by a word that no list has: only a slip of the keys counts (macros/records/slips.py and nearest.py).

const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const ENDINGS = ["s", "en", "n", "e"];
const [FAR, NEVER] = [2, 9];

const letters = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ \-_\u00a0\u2010\u2011\u2013'’]/gu, "");

function beside(sign) {
  const row = ROWS.findIndex((keys) => keys.includes(sign));
  if (row < 0) return "";
  const place = ROWS[row].indexOf(sign);
  const from = Math.max(place - 1, 0);
  return ROWS[row].slice(from, place + 2) + (ROWS[row - 1] ?? "").slice(place, place + 2) + (ROWS[row + 1] ?? "").slice(from, place + 1);
}

const price = (sign, meant) => (sign === meant ? 0 : beside(sign).includes(meant) ? 1 : FAR);

// The distance of Damerau and Levenshtein with the prices of a keyboard.
function cost(one, other) {
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return NEVER;
  let before = [];
  let above = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      let cheapest = Math.min(above[column] + 1, here.at(-1) + 1, above[column - 1] + price(one[row - 1], other[column - 1]));
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cheapest = Math.min(cheapest, before[column - 2] + 1);
      here.push(cheapest);
    }
    [before, above] = [above, here];
  }
  return above.at(-1);
}

function isSlip(written, meant) {
  const [one, other] = [letters(written), letters(meant)];
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter) && ENDINGS.includes(longer.slice(shorter.length))) return shorter.length > 2;
  if (longer.length - shorter.length > 1 && (longer.startsWith(shorter) || longer.endsWith(shorter))) return false;
  const allowed = one.length < 3 ? 0 : one.length < 8 ? 1 : 2;
  return longer.length - shorter.length <= allowed && cost(one, other) <= allowed;
}

// Returns which of the words, each [id, label], a value surely or nearly is, as a sentence; "" when it is another word.
export function meant(value, words, others = {}) {
  const wanted = letters(value);
  const sure = wanted && (words.find(([own]) => letters(own) === wanted) ?? words.find(([, label]) => label && letters(label) === wanted));
  if (sure) return `Schrijf '${sure[0]}'.`;
  const named = Object.entries(others).find(([name]) => letters(name) === wanted)?.[1];
  if (named) return `'${value}' heet hier '${named}'. Schrijf '${named}'.`;
  const near = [...words].sort(([one], [other]) => one.length - other.length).find(([own]) => isSlip(value, own)) ?? words.find(([, label]) => label && isSlip(value, label));
  return near ? `Bedoelde u '${near[0]}'?` : "";
}
