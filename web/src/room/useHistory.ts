import { useState } from 'react';
import { shown, step, type History } from '../commands/history';
import { addToHistory, loadHistory } from './storedText';

/** Earlier lines by arrow keys, as in a terminal. */
export function useHistory() {
  const [history, setHistory] = useState<History>(() => fresh(loadHistory()));
  return {
    /** Whether an earlier line is shown rather than the one being written. */
    looking: history.at < history.lines.length,
    add: (line: string) => setHistory(fresh(addToHistory(line))),
    leave: () => setHistory(fresh(history.lines)),
    move: (current: string, by: -1 | 1): string | null => {
      const moved = step(history, current, by);
      if (moved === null) {
        return null;
      }
      setHistory(moved);
      return shown(moved);
    },
  };
}

function fresh(lines: readonly string[]): History {
  return { lines, at: lines.length, draft: '' };
}
