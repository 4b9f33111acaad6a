import { Kbd } from '@mantine/core';
import classes from './ComponentsRow.module.css';

/** The digit of the choice at a place, as far as there are digits. */
export function shortcutAt(index: number): string | null {
  return index < 9 ? String(index + 1) : null;
}

/** Shows the digit on a button and lets the action bar find the button by it. */
export function shortcutProps(shortcut: string | null) {
  return shortcut === null
    ? {}
    : { 'data-shortcut': shortcut, 'aria-keyshortcuts': shortcut, leftSection: <Kbd className={classes.key ?? ''}>{shortcut}</Kbd> };
}
