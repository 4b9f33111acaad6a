import { Kbd } from '@mantine/core';
import classes from './ComponentsRow.module.css';

/** The digit of the choice at a place, as far as there are digits. */
export function shortcutAt(index: number): string | null {
  return index < 9 ? String(index + 1) : null;
}

/** For the eye; the button itself tells its key. */
export function ShortcutKey({ digit }: { digit: string }) {
  return (
    <Kbd className={classes.key ?? ''} aria-hidden>
      {digit}
    </Kbd>
  );
}

/** Shows the digit on a button and lets the action bar find the button by it. */
export function shortcutProps(shortcut: string | null) {
  return shortcut === null
    ? {}
    : { 'data-shortcut': shortcut, 'aria-keyshortcuts': shortcut, leftSection: <ShortcutKey digit={shortcut} /> };
}
