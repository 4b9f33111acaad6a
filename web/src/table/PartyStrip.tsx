import { Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Actor, TableView } from '../api/types';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import { BoardMap } from './BoardMap';
import { PartyPanel } from './PartyPanel';
import classes from './PartyStrip.module.css';
import type { TableActs } from './tableActs';

/** The party panel where there is no room for a column: one line that unfolds. The map of a fight stays in sight. */
export function PartyStrip({ table, me, acts }: { table: TableView; me: Actor; acts: TableActs }) {
  const t = useText();
  const [opened, { toggle }] = useDisclosure(false);
  const { board } = table;
  const own = table.combatants.find(({ userId }) => userId === me.userId);
  return (
    <section className={classes.strip} aria-label={t('table.label')}>
      <UnstyledButton className={classes.line} onClick={toggle} aria-expanded={opened}>
        <span className={classes.place}>{table.place}</span>
        {table.round != null && <span className={classes.quiet}>{t('table.round', { round: table.round })}</span>}
        {own?.hitPoints != null && own.maxHitPoints != null && (
          <span className={classes.points}>
            <span className="visually-hidden">{t('table.hit-points', { now: own.hitPoints, most: own.maxHitPoints })}</span>
            <span aria-hidden="true">{`♥ ${own.hitPoints}/${own.maxHitPoints}`}</span>
          </span>
        )}
        <span className="visually-hidden">{t(opened ? 'table.hide' : 'table.show')}</span>
        <span className={classes.arrow} data-opened={opened || undefined}>
          <Icon name="chevron" />
        </span>
      </UnstyledButton>
      <Collapse expanded={opened}>
        <div className={classes.unfolded}>
          <PartyPanel table={table} me={me} acts={acts} mapped={board == null} />
        </div>
      </Collapse>
      {board != null && !opened && (
        <div className={classes.map} style={{ aspectRatio: `${board.width} / ${board.height}` }}>
          <BoardMap key={`${table.sessionId} ${table.place}`} board={board} combatants={table.combatants} turn={table.turn ?? null} userId={me.userId} acts={acts} />
        </div>
      )}
    </section>
  );
}
