import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { accept, isFinished, type CompletionItem } from '../commands/complete';
import { parse, type ParseProblem } from '../commands/parse';
import { useCommands } from '../commands/useCommands';
import { useCompletion } from '../commands/useCompletion';
import type { Reply } from '../api/types';
import type { Wish } from './sending';
import { useHistory } from './useHistory';

export type BarNote = { kind: 'problem'; problem: ParseProblem } | { kind: 'no-commands'; error: unknown } | null;

interface Options {
  input: RefObject<HTMLInputElement | null>;
  room: string;
  draft: string;
  setDraft: (text: string | ((before: string) => string)) => void;
  run: (line: string, wish: Wish) => Promise<Reply | null>;
}

/** The command line's behavior: completing, looking back, reading and sending. */
export function useBar({ input, room, draft, setDraft, run }: Options) {
  const { commands, error } = useCommands();
  const [caret, setCaret] = useState(draft.length);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const [note, setNote] = useState<BarNote>(null);
  const [underway, setUnderway] = useState<readonly string[]>([]);
  const history = useHistory();
  const { completion, searching } = useCompletion(room, draft, caret, commands);

  const items = completion?.items ?? [];
  const listed = open && completion !== null && commands.length > 0;
  // Names are completed by Enter at once; behind them Enter sends, unless something was chosen.
  const byDefault = completion?.command === null && !isFinished(draft, commands) ? 0 : -1;
  const active = listed ? Math.min(chosen ?? byDefault, items.length - 1) : -1;

  const wantedCaret = useRef<number | null>(null);
  useEffect(() => {
    if (wantedCaret.current !== null) {
      input.current?.setSelectionRange(wantedCaret.current, wantedCaret.current);
      wantedCaret.current = null;
    }
  }, [input, draft]);

  const write = (text: string, at = text.length) => {
    setDraft(text);
    setCaret(at);
    wantedCaret.current = at;
    setChosen(null);
    setNote(null);
  };
  const edit = (text: string, at: number) => {
    history.leave();
    write(text, at);
    setOpen(true);
  };
  const take = (item: CompletionItem) => {
    if (completion !== null) {
      const next = accept(draft, completion, item);
      edit(next.text, next.caret);
      input.current?.focus();
    }
  };

  const submit = async () => {
    const line = draft.trim();
    const parsed = parse(line, commands);
    if (parsed.kind === 'nothing' || underway.includes(line)) {
      return;
    }
    setOpen(false);
    const talk = !line.startsWith('/');
    if (commands.length === 0 && error !== null && !talk) {
      setNote({ kind: 'no-commands', error });
    } else if (parsed.kind !== 'command') {
      setNote(parsed);
    } else {
      history.add(line);
      if (talk) {
        // Whoever talks goes on talking: the line is free at once, and comes back only where it was refused.
        setDraft('');
      } else {
        setUnderway((lines) => [...lines, line]);
      }
      const reply = await run(line, { kind: 'command', command: parsed.command, options: parsed.options });
      setUnderway((lines) => lines.filter((other) => other !== line));
      if (reply?.refusal != null && talk) {
        setDraft((now) => (now === '' ? line : now));
      } else if (reply?.refusal != null) {
        input.current?.select();
      } else if (reply !== null && !talk) {
        setDraft((now) => (now.trim() === line ? '' : now));
      }
    }
  };

  const look = (by: -1 | 1) => {
    const line = history.move(draft, by);
    if (line !== null) {
      write(line);
      setOpen(false);
    }
  };
  const onArrow = (event: KeyboardEvent, by: -1 | 1) => {
    event.preventDefault();
    if (listed && items.length > 0 && !history.looking) {
      setChosen((active + by + items.length) % items.length);
    } else {
      look(by);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      onArrow(event, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Tab' && !event.shiftKey && listed && items.length > 0) {
      event.preventDefault();
      items.slice(Math.max(0, active)).slice(0, 1).forEach(take);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const item = items[active];
      if (item !== undefined) {
        take(item);
      } else {
        void submit();
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (listed) {
        setOpen(false);
      } else {
        history.leave();
        write('');
      }
    }
  };

  return { busy: underway.includes(draft.trim()), note, completion, searching, items, active, listed, edit, take, submit, onKeyDown, setCaret, close: () => setOpen(false), reopen: () => setOpen(true) };
}

export type Bar = ReturnType<typeof useBar>;
