import { useEffect, useRef, type RefObject } from 'react';

interface Options {
  bar: RefObject<HTMLElement | null>;
  /** Whether something of the player's is on its way. */
  underway: boolean;
}

/**
 * Keeps the keyboard's place while choices come and go: a button that vanishes under the focus gives it to what comes next,
 * or to the action bar until there is something. Whoever left a button by themselves is left where they are.
 */
export function useKeptFocus({ bar, underway }: Options) {
  const settle = useRef<(waiting: boolean) => void>(() => undefined);

  useEffect(() => {
    let last: HTMLElement | null = null;
    let waits = false;
    let owed = false;
    const settleNow = () => {
      const section = bar.current;
      const here = document.activeElement;
      const left = here === document.body && last?.isConnected === true && !last.matches(':disabled');
      if (section === null || last === null || left || (here !== document.body && here !== section)) {
        return;
      }
      const next = waits ? null : nextChoice(section, labelOf(last), owed);
      (next ?? section).focus({ preventScroll: true });
    };
    // The answer and the bar are drawn one after the other: the first choice is known once both are.
    let soon: ReturnType<typeof setTimeout> | undefined;
    const settleSoon = () => {
      clearTimeout(soon);
      soon = setTimeout(settleNow, 100);
    };
    const settleInTime = () => {
      if (owed && !waits) {
        settleSoon();
      } else {
        settleNow();
      }
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target !== bar.current) {
        last = target;
      }
    };
    // Menus and dialogs give the focus back to their button, before its answer is there or after: only what the player does takes the debt away.
    const onIntent = () => {
      owed &&= waits;
    };
    // A dialog that closes takes its focus along without the room being drawn again.
    const onFocusOut = () => setTimeout(settleInTime);
    settle.current = (waiting) => {
      waits = waiting;
      owed ||= waiting;
      settleInTime();
    };
    // What comes next may be drawn after the room itself was: as long as the focus is owed, every change is looked at.
    const observer = new MutationObserver(() => {
      if (owed && !waits) {
        settleSoon();
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('keydown', onIntent, { capture: true });
    document.addEventListener('pointerdown', onIntent, { capture: true });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      clearTimeout(soon);
      document.removeEventListener('keydown', onIntent, { capture: true });
      document.removeEventListener('pointerdown', onIntent, { capture: true });
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, [bar]);

  // After every drawing of the room: whatever changed may have taken the focus along.
  useEffect(() => settle.current(underway));
}

/** After the player's own press what they are asked next, else the same thing again; after somebody else's only the latter. */
function nextChoice(bar: HTMLElement, label: string, own: boolean): HTMLElement | null {
  const answers = [...document.querySelectorAll('[role="log"] article[data-own]')];
  const beside = choicesIn(answers.at(-1), '[data-beside] button');
  const inBar = choicesIn(bar, 'button');
  const among = own && beside.length > 0 ? beside : [...beside, ...inBar];
  return among.find((choice) => labelOf(choice) === label) ?? (own ? among[0] : undefined) ?? null;
}

function choicesIn(place: Element | undefined, selector: string): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>(`${selector}:not(:disabled)`) ?? [])];
}

/** Without the digit that stands before it. */
function labelOf({ textContent }: HTMLElement): string {
  return textContent.replace(/^\d/, '').trim();
}
