import { Badge } from '@mantine/core';
import type { Combatant } from '../api/types';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import { Portrait } from '../ui/Portrait';
import { initialsOf } from './boardSquares';
import classes from './CombatantRow.module.css';
import { healthOf } from './order';

export function CombatantRow({ combatant, hasTurn, isYou }: { combatant: Combatant; hasTurn: boolean; isYou: boolean }) {
  const t = useText();
  const { name, side, hitPoints, maxHitPoints, armorClass, initiative, conditions, state, note } = combatant;
  // What the badge or the bar says need not be said twice.
  const told = note != null && note !== '' && note !== [hitPoints, maxHitPoints].join('/') && (state === 'ready' || note.toLowerCase() !== t(`table.state.${state}`).toLowerCase());
  const out = state === 'dead' || state === 'fled';

  return (
    <li className={classes.row} data-side={side} data-turn={hasTurn || undefined} data-out={out || undefined} aria-current={hasTurn ? 'step' : undefined}>
      <div className={classes.line}>
        <Portrait userId={combatant.userId ?? combatant.key} name={name} letters={initialsOf(name)} small />
        <span className={classes.name}>{name}</span>
        {isYou && <Badge size="sm" variant="filled">{t('table.you')}</Badge>}
        {hasTurn && <span className="visually-hidden">{t('table.turn')}</span>}
        <span className={classes.numbers}>
          {initiative != null && (
            <span title={t('table.initiative', { value: initiative })}>
              <span className="visually-hidden">{t('table.initiative', { value: initiative })}</span>
              <span aria-hidden="true">{`↯ ${initiative}`}</span>
            </span>
          )}
          {armorClass != null && (
            <span title={t('table.armor-class', { value: armorClass })}>
              <Icon name="shield" size={15} />
              <span className="visually-hidden">{t('table.armor-class', { value: armorClass })}</span>
              <span aria-hidden="true">{armorClass}</span>
            </span>
          )}
        </span>
      </div>
      {hitPoints != null && maxHitPoints != null && <HitPoints now={hitPoints} most={maxHitPoints} />}
      <div className={classes.words}>
        {told && <span>{note}</span>}
        {state !== 'ready' && (
          <Badge size="sm" color="blood" variant="outline" className={classes.state ?? ''}>
            {t(`table.state.${state}`)}
          </Badge>
        )}
        {conditions.map((condition) => (
          <Badge key={condition} size="sm" variant="outline" className={classes.condition ?? ''}>
            {condition}
          </Badge>
        ))}
      </div>
    </li>
  );
}

function HitPoints({ now, most }: { now: number; most: number }) {
  const t = useText();
  const share = most > 0 ? Math.min(1, Math.max(0, now / most)) : 0;
  return (
    <div className={classes.health}>
      <div className={classes.track} data-health={healthOf(now, most)} role="meter" aria-valuemin={0} aria-valuemax={most} aria-valuenow={now} aria-label={t('table.hit-points', { now, most })}>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <span className={classes.points} aria-hidden="true">{`${now}/${most}`}</span>
    </div>
  );
}
