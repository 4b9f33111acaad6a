/** One word of a command line, with its place in the text. */
export interface Token {
  start: number;
  end: number;
  /** What stands before the first colon in `name:value`. */
  name: string | null;
  /** The word without name and quotes. */
  value: string;
  quoted: boolean;
}

// Phones turn straight quotes into these; a player should not have to know.
const openers = new Map([
  ['"', '"'],
  ['“', '”“"'],
  ['„', '“”"'],
  ['»', '«"'],
  ['«', '»"'],
]);
const named = /^([a-z][a-z0-9-]*):/i;

/** Splits a command line into words; quotes keep spaces together, a backslash keeps the next quote. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number): Token {
  const name = named.exec(text.slice(start))?.[1] ?? null;
  const valueStart = name === null ? start : start + name.length + 1;
  const closers = openers.get(text.charAt(valueStart));
  if (closers === undefined) {
    const end = endOfWord(text, valueStart);
    return { start, end, name, value: text.slice(valueStart, end), quoted: false };
  }

  let value = '';
  let at = valueStart + 1;
  while (at < text.length && !closers.includes(text.charAt(at))) {
    if (text.charAt(at) === '\\' && at + 1 < text.length) {
      at += 1;
    }
    value += text.charAt(at);
    at += 1;
  }
  return { start, end: Math.min(at + 1, text.length), name, value, quoted: true };
}

function endOfWord(text: string, from: number): number {
  const space = text.slice(from).search(/\s/);
  return space < 0 ? text.length : from + space;
}

/** A value as it must be typed to be read back as itself. */
export function quote(value: string): string {
  const plain = value !== '' && !/\s/.test(value) && !named.test(value) && !openers.has(value.charAt(0));
  return plain ? value : `"${value.replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
}
