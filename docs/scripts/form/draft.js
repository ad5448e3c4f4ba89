// The draft: in this browser alone, until it is handed in or wiped. What stood there before something else was opened is
// set aside, so that a wrong click costs nobody an evening.
const [KEY, BEFORE] = ["nieuwe-case", "nieuwe-case-vorige"];

// Returns whether the browser keeps it.
export function keep(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false; // this browser keeps nothing, or has no more room
  }
}

export const kept = () => from(KEY);
export const previous = () => from(BEFORE);

function from(key) {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof draft?.tekst === "string" ? draft : null;
  } catch {
    return null;
  }
}

// Sets the draft aside when somebody typed in it: a case that was only opened can be opened again.
export function setAside() {
  const draft = kept();
  if (!draft?.eigen) return;
  try {
    localStorage.setItem(BEFORE, JSON.stringify(draft));
  } catch {
    // no room: the draft itself is kept no better
  }
}

// Takes the draft back that was set aside; what stands there now is set aside in its place.
export function takeBack() {
  const draft = previous();
  try {
    localStorage.removeItem(BEFORE);
  } catch {
    // there was nothing
  }
  setAside();
  return draft;
}

export function wipe() {
  try {
    for (const key of [KEY, BEFORE]) localStorage.removeItem(key);
  } catch {
    // there was nothing
  }
}
