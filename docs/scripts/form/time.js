// Dates as the data writes them: a year, a month or a day.

export function isDate(description, value) {
  const parts = value.match(new RegExp(description.patronen.datum));
  if (!parts || Number(parts[1]) < 1) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDate() === day;
}

// Whether one date lies before another, as far as both are precise enough to tell.
export function isBefore(one, other) {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared) < other.slice(0, shared);
}
