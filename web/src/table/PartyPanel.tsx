import type { Actor, TableView } from '../api/types';
import { PictureView } from '../reply/PictureView';
import { useText } from '../strings/useText';
import { BoardMap } from './BoardMap';
import { CombatantRow } from './CombatantRow';
import { Countdown } from './Countdown';
import { inOrder } from './order';
import classes from './PartyPanel.module.css';
import type { TableActs } from './tableActs';
import { TurnBanner } from './TurnBanner';

interface Props {
  table: TableView;
  me: Actor;
  acts?: TableActs;
  /** Left out where the map has a place of its own. */
  mapped?: boolean;
}

/** The table as everybody sees it: where, whose turn, how everyone fares. */
export function PartyPanel({ table, me, acts, mapped = true }: Props) {
  const t = useText();

  const { sessionId, title, place, round, turn, turnEndsAt, picture, board, finished, combatants } = table;
  const ordered = inOrder(combatants);
  const fighting = turn != null;
  const groups = fighting
    ? [{ heading: t('table.order'), rows: ordered }]
    : (['party', 'foes'] as const).map((side) => ({ heading: t(`table.${side}`), rows: combatants.filter((one) => one.side === side) }));

  return (
    <div className={classes.panel}>
      <header>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.place}>
          {place !== title && <span>{place}</span>}
          {round != null && <span>{t('table.round', { round })}</span>}
          {finished && <span>{t('table.finished')}</span>}
          {turnEndsAt != null && !finished && <Countdown endsAt={turnEndsAt} />}
        </p>
      </header>
      {mapped && board == null && picture != null && <PictureView key={picture.id} picture={picture} fill />}
      {mapped && board != null && (
        <div className={classes.map} style={{ aspectRatio: `${board.width} / ${board.height}` }}>
          <BoardMap key={`${sessionId} ${place}`} board={board} combatants={combatants} turn={turn ?? null} userId={me.userId} acts={acts} />
        </div>
      )}
      {acts !== undefined && board != null && <TurnBanner table={table} userId={me.userId} acts={acts} />}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ heading, rows }) => (
          <section key={heading}>
            <h3 className={classes.heading}>{heading}</h3>
            <ol className={classes.list}>
              {rows.map((combatant) => (
                <CombatantRow key={combatant.key} combatant={combatant} hasTurn={combatant.key === turn && !finished} isYou={combatant.userId === me.userId} />
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}
