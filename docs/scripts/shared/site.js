// Where the site stands, and its other pages: what a page holds is read from that page, so that nothing stands twice.

export const ROOT = new URL("../../", import.meta.url);

const read = new Map();

// The document at an address of this site, relative to its root; each is fetched once. Rejects when it is not there.
export function pageAt(path) {
  const address = new URL(path, ROOT);
  address.hash = "";
  if (!read.has(address.href)) {
    read.set(address.href, fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      page.head.prepend(Object.assign(page.createElement("base"), { href: address.href })); // so that its links lead right
      return page;
    }));
    read.get(address.href).catch(() => read.delete(address.href)); // the next try may do better
  }
  return read.get(address.href);
}

// A copy of what stands on another page, to stand on this one: its links lead where they led there. What explains a word
// there stays there, and no id comes to stand here twice.
export function brought(node) {
  const copy = document.importNode(node, true);
  const links = [...node.querySelectorAll("a[href]")];
  [...copy.querySelectorAll("a[href]")].forEach((link, index) => (link.href = links[index].href));
  if (node.ownerDocument !== document) settle(copy);
  return copy;
}

function settle(copy) {
  for (const explanation of copy.querySelectorAll("[popover]")) explanation.remove();
  for (const word of copy.querySelectorAll("[popovertarget]")) word.replaceWith(...word.childNodes);
  for (const place of [copy, ...copy.querySelectorAll("[id]")]) {
    if (place.id && document.getElementById(place.id)) place.removeAttribute("id");
  }
}
