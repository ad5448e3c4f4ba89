// The collected list: points by their address, in this tab only (sessionStorage), or in an address when a reader asks.
import { counted } from "../shared/language.js";
import { ROOT } from "../shared/site.js";

export const KEY = "verzameld";
export const PAGE = new URL("verzamelen/", ROOT);
export const CHANGED = "verzameld";
const MOST = 200;
const ADDRESS = /^(?:[\w-]+\/)*(?:#[\w-]+)?$/; // a page of this site, and a place on it; nothing else is ever fetched

// "cases/arnhem/#bewering-1": where something stands, seen from the root of the site.
export function addressOf(anchor = "", page = window.location) {
  const path = decodeURIComponent(page.pathname.slice(ROOT.pathname.length)).replace(/index\.html$/, "");
  return anchor ? `${path}#${anchor}` : path;
}

function stored() {
  try {
    const { punten, titel } = JSON.parse(window.sessionStorage.getItem(KEY)) ?? {};
    return { punten: (punten ?? []).filter(({ adres }) => ADDRESS.test(adres)), titel: titel ?? "" };
  } catch {
    return { punten: [], titel: "" }; // nothing kept, or nothing that can be read
  }
}

function store(kept) {
  try {
    if (kept.punten.length) window.sessionStorage.setItem(KEY, JSON.stringify(kept));
    else window.sessionStorage.removeItem(KEY);
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}

// Whether this browser lets a tab keep something.
export function works() {
  try {
    window.sessionStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
}

export const amount = (number = points().length) => counted(number, "punt", "punten");
export const points = () => stored().punten;
export const title = () => stored().titel;
export const has = (address) => points().some(({ adres }) => adres === address);
export const keep = (punten, titel = title()) => store({ punten: punten.slice(0, MOST), titel });
export const keepTitle = (titel) => store({ ...stored(), titel });

export function toggle(adres, naam) {
  const others = points().filter((point) => point.adres !== adres);
  keep(has(adres) ? others : [...others, { adres, naam }]);
  return has(adres);
}

// The list as the part of an address that never reaches a server.
export const asFragment = (punten) => `#${KEY}=${punten.map(({ adres }) => adres.replace("#", "~")).join(";")}`;

export function fromFragment(fragment) {
  if (!fragment.startsWith(`#${KEY}=`)) return null;
  const named = decodeURIComponent(fragment.slice(KEY.length + 2)).split(";").map((point) => point.replace("~", "#"));
  const known = [...new Set(named)].filter((adres) => adres && ADDRESS.test(adres));
  return known.slice(0, MOST).map((adres) => ({ adres, naam: "" }));
}
