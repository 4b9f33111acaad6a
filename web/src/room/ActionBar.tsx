import { Button } from '@mantine/core';
import type { TableView } from '../api/types';
import { ComponentsRow, type UseComponent } from '../reply/ComponentsRow';
import { shortcutProps } from '../reply/shortcutProps';
import { useText } from '../strings/useText';
import { Countdown } from '../table/Countdown';
import classes from './ActionBar.module.css';
import type { CurrentActions } from './currentActions';
import { quickCommands, type QuickCommand } from './quickCommands';

interface Props {
  actions: CurrentActions | null;
  table: TableView | null;
  userId: string;
  use: UseComponent;
  busy: ReadonlySet<string>;
  onQuick: (quick: QuickCommand) => void;
}

/** The current choices, always in the same place above the command line. */
export function ActionBar({ actions, table, userId, use, busy, onQuick }: Props) {
  const t = useText();
  const turn = table?.finished === false ? table.combatants.find(({ key }) => key === table.turn) : undefined;
  const yours = turn?.userId === userId;

  return (
    <section className={classes.bar} aria-label={t('actions.label')} data-yours={yours || undefined}>
      {turn !== undefined && (
        <p className={classes.turn}>
          <strong>{yours ? t('actions.yours') : t('actions.theirs', { name: turn.name })}</strong>
          {table?.turnEndsAt != null && <Countdown endsAt={table.turnEndsAt} />}
        </p>
      )}
      {actions !== null ? (
        <ComponentsRow components={actions.components} use={use} busy={busy} prominent />
      ) : (
        <div className={classes.quick}>
          {quickCommands(table).map((quick, index) => (
            <Button key={quick.key} variant="default" onClick={() => onQuick(quick)} {...shortcutProps(String(index + 1))}>
              {t(`greeting.${quick.key}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
