const most = 50;

export interface History {
  lines: readonly string[];
  /** Where arrow keys stand; `lines.length` is the line being written. */
  at: number;
  /** What was being written before looking back. */
  draft: string;
}

export function remember(lines: readonly string[], line: string): string[] {
  return [...lines.filter((other) => other !== line), line].slice(-most);
}

/** One step back (-1) or forth (+1); null where there is nothing further. */
export function step(history: History, current: string, by: -1 | 1): History | null {
  const at = history.at + by;
  if (at < 0 || at > history.lines.length) {
    return null;
  }
  const draft = history.at === history.lines.length ? current : history.draft;
  return { ...history, at, draft };
}

export function shown({ lines, at, draft }: History): string {
  return lines[at] ?? draft;
}
