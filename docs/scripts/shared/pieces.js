// Small things that widgets make, so that all of them look and sound alike.

// element("p", {className: "stil"}, "Tekst", other): an element with its properties, and what stands in it.
export function element(name, properties = {}, ...inside) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

export function button(text, press, className = "drukknop") {
  const made = element("button", { type: "button", className }, text);
  made.addEventListener("click", () => press(made));
  return made;
}

// A place for messages that screen readers tell without moving the focus.
export function status(className = "melding") {
  const made = element("span", { className });
  made.setAttribute("role", "status");
  return made;
}

// Saves a file that was made here; nothing is sent.
export function save(name, blob) {
  const link = element("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
