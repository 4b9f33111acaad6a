/** The light Markdown of replies as data: no HTML anywhere, so nothing to sanitize. */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'em' | 'strike'; children: Inline[] };

export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { kind: 'code'; text: string };

const bullet = /^\s{0,3}[-*•]\s+(.*)$/;
const numbered = /^\s{0,3}(\d{1,3})[.)]\s+(.*)$/;

export function parseMarkdown(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
    } else if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'));
      const stop = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, stop).join('\n') });
      at = stop + 1;
    } else if (bullet.test(line) || numbered.test(line)) {
      at = readList(lines, at, blocks);
    } else {
      at = readWords(lines, at, blocks);
    }
  }
  return blocks;
}

function readList(lines: readonly string[], from: number, blocks: Block[]): number {
  const first = numbered.exec(lines[from] ?? '');
  const marker = first === null ? bullet : numbered;
  const items: Inline[][] = [];
  let at = from;
  for (let found = marker.exec(lines[at] ?? ''); found !== null; found = marker.exec(lines[at] ?? '')) {
    items.push(parseInline(found.at(-1) ?? ''));
    at += 1;
  }
  blocks.push({ kind: 'list', ordered: first !== null, start: Number(first?.[1] ?? 1), items });
  return at;
}

function readWords(lines: readonly string[], from: number, blocks: Block[]): number {
  const line = lines[from] ?? '';
  const heading = /^#{1,4}\s+(.*)$/.exec(line);
  if (heading !== null) {
    blocks.push({ kind: 'heading', children: parseInline(heading[1] ?? '') });
    return from + 1;
  }
  const quoted = line.startsWith('> ');
  let at = from;
  const words: string[] = [];
  while (at < lines.length && belongsToParagraph(lines[at] ?? '', quoted)) {
    words.push((lines[at] ?? '').replace(quoted ? /^> ?/ : /^/, ''));
    at += 1;
  }
  blocks.push({ kind: quoted ? 'quote' : 'paragraph', children: parseInline(words.join('\n')) });
  return at;
}

function belongsToParagraph(line: string, quoted: boolean): boolean {
  const opensAnother = bullet.test(line) || numbered.test(line) || line.startsWith('```') || /^#{1,4}\s/.test(line);
  return line.trim() !== '' && (quoted ? line.startsWith('>') : !opensAnother && !line.startsWith('> '));
}

const spans: readonly { kind: 'strong' | 'em' | 'strike'; pattern: RegExp }[] = [
  { kind: 'strong', pattern: /^\*\*(?=\S)((?:[^*]|\*(?!\*))*?\S)\*\*(?!\*)/ },
  { kind: 'strong', pattern: /^__(?=\S)([^_]*?\S)__(?!\w)/ },
  { kind: 'strike', pattern: /^~~(?=\S)([^~]*?\S)~~/ },
  { kind: 'em', pattern: /^\*(?=[^\s*])((?:[^*]|\*\*[^*]+\*\*)*?[^\s*]|[^\s*])\*(?!\*)/ },
  { kind: 'em', pattern: /^_(?=[^\s_])([^_]*?[^\s_])_(?!\w)/ },
];

export function parseInline(source: string): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') {
      found.push({ kind: 'text', text: plain });
      plain = '';
    }
  };
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const escaped = /^\\([\\`*_~#>-])/.exec(rest);
    const code = /^`([^`\n]+)`/.exec(rest);
    const insideWord = rest.startsWith('_') && /\w$/.test(plain);
    const span = insideWord ? undefined : spans.find(({ pattern }) => pattern.test(rest));
    const matched = span?.pattern.exec(rest);
    if (escaped !== null) {
      plain += escaped[1] ?? '';
      at += 2;
    } else if (code !== null) {
      flush();
      found.push({ kind: 'code', text: code[1] ?? '' });
      at += code[0].length;
    } else if (span !== undefined && matched !== null && matched !== undefined) {
      flush();
      found.push({ kind: span.kind, children: parseInline(matched[1] ?? '') });
      at += matched[0].length;
    } else if (rest.startsWith('\n')) {
      flush();
      found.push({ kind: 'break' });
      at += 1;
    } else {
      plain += rest.charAt(0);
      at += 1;
    }
  }
  flush();
  return found;
}
