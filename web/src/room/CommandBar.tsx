import { ActionIcon } from '@mantine/core';
import { useId, type RefObject } from 'react';
import { useText } from '../strings/useText';
import { describeError } from '../ui/describeError';
import { Icon } from '../ui/Icon';
import classes from './CommandBar.module.css';
import { CompletionList } from './CompletionList';
import type { Bar, BarNote } from './useBar';

/** The line at the bottom: a combobox over all commands. */
export function CommandBar({ input, bar, draft }: { input: RefObject<HTMLInputElement | null>; bar: Bar; draft: string }) {
  const t = useText();
  const listId = useId();
  const noteId = useId();
  const note = noteText(bar.note, t);

  return (
    <div className={classes.bar}>
      {bar.listed && bar.completion !== null && <CompletionList id={listId} bar={bar} completion={bar.completion} />}
      <p id={noteId} role="alert" className={classes.note}>
        {note}
      </p>
      <form
        className={classes.line}
        aria-busy={bar.busy}
        onSubmit={(event) => {
          event.preventDefault();
          void bar.submit();
        }}
      >
        <input
          ref={input}
          id="command-line"
          className={classes.input}
          role="combobox"
          aria-label={t('bar.label')}
          aria-expanded={bar.listed}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={bar.active >= 0 ? `${listId}-${bar.active}` : undefined}
          aria-describedby={noteId}
          aria-invalid={note !== ''}
          placeholder={t('bar.placeholder')}
          value={draft}
          onChange={(event) => bar.edit(event.currentTarget.value, event.currentTarget.selectionStart ?? event.currentTarget.value.length)}
          onSelect={(event) => bar.setCaret(event.currentTarget.selectionStart ?? 0)}
          onKeyDown={bar.onKeyDown}
          onBlur={bar.close}
          onFocus={bar.reopen}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="send"
        />
        <ActionIcon type="submit" size={44} variant="filled" loading={bar.busy} aria-label={t('bar.send')}>
          <Icon name="send" />
        </ActionIcon>
      </form>
    </div>
  );
}

function noteText(note: BarNote, t: ReturnType<typeof useText>): string {
  switch (note?.kind) {
    case undefined:
      return '';
    case 'no-commands':
      return t('bar.no-commands', { why: describeError(note.error, t) });
    case 'problem': {
      const { kind, ...args } = note.problem;
      return t(`bar.problem.${kind}`, args);
    }
  }
}
