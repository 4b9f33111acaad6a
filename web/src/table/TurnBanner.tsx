import { Button } from '@mantine/core';
import type { TableView } from '../api/types';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import { actsNow, type TableActs } from './tableActs';
import classes from './TurnBanner.module.css';

const endTurn = 'init next';

/** Whose turn it is on the map, and the way to end one's own. */
export function TurnBanner({ table, userId, acts }: { table: TableView; userId: string; acts: TableActs }) {
  const t = useText();
  const turn = table.finished ? undefined : table.combatants.find(({ key }) => key === table.turn);
  if (turn === undefined) {
    return null;
  }
  const yours = actsNow(table, userId);
  return (
    <div className={classes.banner} data-yours={yours || undefined}>
      <Icon name="swords" size={20} />
      <strong>{yours ? (turn.userId === userId ? t('table.yours') : t('table.foe-yours', { name: turn.name })) : t('table.theirs', { name: turn.name })}</strong>
      {yours && (
        <Button className={classes.end ?? ''} variant="default" disabled={acts.busy} onClick={() => void acts.run(endTurn)}>
          {t('table.end-turn')}
        </Button>
      )}
    </div>
  );
}
