import { useEffect, type RefObject } from 'react';

/** Puts the caret where one writes first, as soon as it is there. On a phone it would bring up the keyboard over half of the page. */
export function useFirstFocus(field: RefObject<HTMLElement | null>, ready = true) {
  useEffect(() => {
    if (ready && document.activeElement === document.body && window.matchMedia('(hover: hover) and (pointer: fine)').matches) {
      field.current?.focus({ preventScroll: true });
    }
  }, [field, ready]);
}
