import type { Actor, TableView } from '../api/types';
import { PictureView } from '../reply/PictureView';
import { useText } from '../strings/useText';
import { CombatantRow } from './CombatantRow';
import { Countdown } from './Countdown';
import { inOrder } from './order';
import classes from './PartyPanel.module.css';

/** The table as everybody sees it: where, whose turn, how everyone fares. */
export function PartyPanel({ table, me }: { table: TableView; me: Actor }) {
  const t = useText();

  const { title, place, round, turn, turnEndsAt, picture, finished, combatants } = table;
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
          <span>{place}</span>
          {round != null && <span>{t('table.round', { round })}</span>}
          {finished && <span>{t('table.finished')}</span>}
          {turnEndsAt != null && !finished && <Countdown endsAt={turnEndsAt} />}
        </p>
      </header>
      {picture != null && <PictureView key={picture.id} picture={picture} fill />}
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
