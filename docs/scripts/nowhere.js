// On the page for an address that leads nowhere: two cases that are no longer put side by side still can be chosen to be.
import { query } from "./beside/chosen.js";
import { ROOT } from "./shared/site.js";

const PLACE = "vergelijken/naast-elkaar/";
const [, pair] = location.pathname.slice(ROOT.pathname.length).match(new RegExp(`^${PLACE}([a-z0-9-]+)/?$`)) ?? [];
const ids = pair?.split(pair.includes("--en--") ? "--en--" : "-en-") ?? [];
if (ids.length === 2 && ids.every(Boolean)) location.replace(new URL(PLACE + query(ids), ROOT));
