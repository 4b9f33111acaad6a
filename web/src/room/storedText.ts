import { useCallback, useState } from 'react';
import { remember } from '../commands/history';

/** What is being written, kept through a reload. */
export function useDraft(room: string) {
  const key = `guildhall.draft.${room}`;
  const [draft, setDraft] = useState(() => sessionStorage.getItem(key) ?? '');
  const change = useCallback(
    (text: string | ((before: string) => string)) =>
      setDraft((before) => {
        const after = typeof text === 'string' ? text : text(before);
        sessionStorage.setItem(key, after);
        return after;
      }),
    [key],
  );
  return [draft, change] as const;
}

const historyKey = 'guildhall.history';

export function loadHistory(): string[] {
  try {
    return JSON.parse(localStorage.getItem(historyKey) ?? '[]') as string[];
  } catch {
    return [];
  }
}

export function addToHistory(line: string): string[] {
  const lines = remember(loadHistory(), line);
  localStorage.setItem(historyKey, JSON.stringify(lines));
  return lines;
}
