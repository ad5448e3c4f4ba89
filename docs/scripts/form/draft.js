// The draft: in this browser alone, until it is handed in or wiped.
const KEY = "nieuwe-case";

// Returns whether the browser keeps it.
export function keep(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false; // this browser keeps nothing, or has no more room
  }
}

export function kept() {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return typeof draft?.tekst === "string" ? draft : null;
  } catch {
    return null;
  }
}

export function wipe() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // there was nothing
  }
}
