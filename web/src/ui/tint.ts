/** A steady hue for a person, so that their name is found again at a glance. */
export function hueOf(userId: string): number {
  let hash = 7;
  for (const letter of userId) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 3600;
  }
  return hash / 10;
}
