let offsetMs = 0;

/** Players' clocks are off by minutes; the server's `Date` header (whole seconds) says by how much. */
export function learnServerTime(date: string | null, now = Date.now()) {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(server)) {
    return;
  }
  const measured = server + 500 - now;
  offsetMs = Math.abs(measured) < 2000 ? 0 : measured;
}

export function serverNow(): number {
  return Date.now() + offsetMs;
}
