import { useEffect, useRef } from 'react';
import type { Completion } from '../commands/complete';
import { useText } from '../strings/useText';
import classes from './CommandBar.module.css';
import { OptionHints } from './OptionHints';
import type { Bar } from './useBar';

export function CompletionList({ id, bar, completion }: { id: string; bar: Bar; completion: Completion }) {
  const t = useText();
  const active = useRef<HTMLDivElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [bar.active]);

  return (
    <div className={classes.popup}>
      {completion.command !== null && <OptionHints command={completion.command} current={completion.option} filled={completion.filled} />}
      {bar.items.length > 0 && (
        <div id={id} role="listbox" aria-label={t('bar.list')} className={classes.list}>
          {bar.items.map((item, index) => (
            // Keys go to the input, which owns the list.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={item.key}
              ref={index === bar.active ? active : null}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === bar.active}
              className={classes.item}
              data-kind={item.kind}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => bar.take(item)}
            >
              <span className={classes.label}>{item.label}</span>
              <span className={classes.detail}>{item.detail}</span>
            </div>
          ))}
        </div>
      )}
      {bar.searching && <p className={classes.hint}>{t('bar.searching')}</p>}
      {!bar.searching && bar.items.length === 0 && completion.command === null && <p className={classes.hint}>{t('bar.nothing')}</p>}
    </div>
  );
}
