import { useEffect, type RefObject } from 'react';

interface Shortcuts {
  input: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
}

/** Digits press the numbered actions, a slash goes to the command line, a question mark explains; all of it unless somebody is writing. */
export function useShortcuts({ input, onHelp }: Shortcuts) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const writing = target?.matches('input, textarea, [contenteditable]') === true && !(target === input.current && target.matches(':placeholder-shown'));
      const inLayer = document.querySelector('[role="dialog"], [role="menu"]') !== null;
      if (writing || inLayer || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
        return;
      }
      if (event.key === '?') {
        event.preventDefault();
        onHelp();
      } else if (event.key === '/' && target !== input.current) {
        input.current?.focus();
      } else if (/^[1-9]$/.test(event.key)) {
        const pressed = document.querySelector<HTMLElement>(`[data-shortcut="${event.key}"]:not(:disabled)`);
        if (pressed !== null) {
          event.preventDefault();
          // Pressed from nowhere, it takes the focus, so that Tab goes on from there.
          if (target !== input.current) {
            pressed.focus({ preventScroll: true });
          }
          pressed.click();
        }
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input, onHelp]);
}
