// Numbers as people write them, read by the patterns of the check (macros/records/numbers.py): "€ 12.500,-", "34 vrouwen".

const MOST = 15; // digits
const MONEY = /^(?:,-+|€|£|\$|euro|eur|gbp|usd)$/i;
const made = new Map();

function whole(pattern) {
  if (!made.has(pattern)) made.set(pattern, new RegExp(`^(?:${pattern})$`, "iu"));
  return made.get(pattern);
}

// The ways to write in the data what a number may mean: one, two when it is twofold, or none.
function plain(written, known) {
  if (whole(known.tweevoud).test(written)) {
    const [before, part] = written.split(/[.,]/);
    const exact = part.replace(/0+$/, "") || "0";
    return [before + part, `${before}.${exact}${exact.length === part.length ? "0" : ""}`];
  }
  for (const group of known.groepen) {
    const found = written.match(whole(group))?.groups;
    if (!found) continue;
    const part = (found.deel ?? "").slice(1);
    const digits = written.slice(0, written.length - (found.deel ?? "").length).replace(/\D/g, "");
    return [/[1-9]/.test(part) ? `${digits}.${part}` : digits];
  }
  if (/^\d+[.,]\d+$/.test(written)) {
    const [before, behind] = written.split(/[.,]/);
    return [`${before.replace(/^0+/, "") || "0"}.${behind}`];
  }
  return /^\d+$/.test(written) ? [written.replace(/^0+/, "") || "0"] : [];
}

// What is said by a text that is no number as the data has it: {soort, getal, laag, hoog, munt, ...}; {} when that is unsure.
export function numberIn(value, known) {
  const text = value.normalize("NFKC").trim();
  const low = text.toLowerCase();
  const counted = known.woorden.indexOf(low === "een" ? "één" : low);
  if (counted >= 0) return { soort: "woord", getal: String(counted) };
  if (whole(known.half).test(text)) return { soort: "getal", getal: (/^[.,]/.test(text) ? `0${text}` : text.replace(/^[+.]+|[+.]+$/g, "")).replaceAll(",", ".") };
  if (whole(known.wetenschap).test(text)) return Number(text) < 1e15 ? { soort: "getal", getal: String(Number(text)) } : {};
  const between = text.match(whole(known.reeks))?.groups;
  if (between) {
    const [one, other] = [plain(between.laag, known), plain(between.hoog, known)];
    if (one.length && other.length) return { soort: "reeks", laag: one[0], hoog: other[0] };
  }
  const large = text.match(whole(known.groot))?.groups;
  if (large) {
    const getal = String(Number((Number(large.getal.replace(",", ".")) * known.keer[large.maal.toLowerCase()]).toFixed(2)));
    if (getal.length <= MOST) {
      const munt = known.munten[(large.munt ?? "").toLowerCase()] ?? "";
      return { soort: munt ? "munt" : "getal", getal, munt };
    }
  }
  const found = /^[-−]/.test(text) ? undefined : text.match(whole(known.geheel))?.groups;
  const ways = found ? plain(found.getal, known) : [];
  if (!ways.length || ways[0].replace(/\D/g, "").length > MOST) return {};
  let behind = (found.achter ?? "").trim();
  if (ways.length > 1 && !behind.startsWith(",-")) return { soort: "tweevoud", zonder: ways[0], komma: found.getal.replace(".", ","), nul: ways[1], waarde: found.getal };
  if (new RegExp(known.nog_een, "u").test(`${found.woord ?? ""} ${found.achter ?? ""}`)) return { soort: "meer" };
  if ((found.woord ?? "").trim() || behind === "+") return {};
  const money = MONEY.test(behind) ? (found.munt ?? behind) : (found.munt ?? "");
  if (MONEY.test(behind)) behind = "";
  const munt = known.munten[money.toLowerCase()] ?? "";
  if (munt && behind) return {};
  return { soort: munt ? "munt" : behind ? "eenheid" : "getal", getal: ways[0], munt };
}
