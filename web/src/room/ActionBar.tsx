import { Button } from '@mantine/core';
import { useId, type RefObject } from 'react';
import type { Component, TableView } from '../api/types';
import { ComponentsRow, type UseComponent } from '../reply/ComponentsRow';
import { shortcutAt, shortcutProps } from '../reply/shortcutProps';
import { useText } from '../strings/useText';
import { Countdown } from '../table/Countdown';
import { actsNow } from '../table/tableActs';
import classes from './ActionBar.module.css';
import type { QuickCommand } from './quickCommands';

interface Props {
  bar: RefObject<HTMLElement | null>;
  components: readonly Component[];
  quick: readonly QuickCommand[];
  table: TableView | null;
  userId: string;
  use: UseComponent;
  busy: ReadonlySet<string>;
  underway: boolean;
  /** Whether the player is asked something beside the bar, which comes first. */
  asked: boolean;
  onQuick: (quick: QuickCommand) => void;
}

/** The current choices, always in the same place above the command line. */
export function ActionBar({ bar, components, quick, table, userId, use, busy, underway, asked, onQuick }: Props) {
  const t = useText();
  const reasonId = useId();
  const turn = table?.finished === false ? table.combatants.find(({ key }) => key === table.turn) : undefined;
  const yours = table !== null && actsNow(table, userId);
  const waits = turn !== undefined && !yours;
  const plays = table?.combatants.some((one) => one.userId === userId) === true;

  return (
    // Where the focus waits while the choices change; never a stop of the Tab key.
    <section ref={bar} tabIndex={-1} className={classes.bar} aria-label={t('actions.label')} data-yours={yours || undefined}>
      {turn !== undefined && (
        <p className={classes.turn}>
          <strong>{yours ? t('actions.yours') : t('actions.theirs', { name: turn.name })}</strong>
          {table?.turnEndsAt != null && <Countdown endsAt={table.turnEndsAt} />}
          {waits && <span id={reasonId}>{t(plays ? 'actions.wait' : 'actions.watch')}</span>}
        </p>
      )}
      <div className={classes.choices}>
        {components.length > 0 && <ComponentsRow components={components} use={use} busy={busy} prominent numbered {...(waits ? { barredBy: reasonId } : {})} />}
        {quick.length > 0 && (
          <div className={classes.quick}>
            {quick.map((one, index) => (
              <Button
                key={one.key}
                size="md"
                variant={components.length === 0 && !asked && index === 0 ? 'filled' : 'default'}
                disabled={underway}
                onClick={() => onQuick(one)}
                {...shortcutProps(shortcutAt(components.length + index))}
              >
                {t(`greeting.${one.key}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
