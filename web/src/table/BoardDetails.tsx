import { Badge, Button } from '@mantine/core';
import type { RefObject } from 'react';
import type { BoardToken, Combatant } from '../api/types';
import { useText } from '../strings/useText';
import classes from './BoardDetails.module.css';

interface Props {
  token: BoardToken;
  combatant: Combatant | undefined;
  /** Takes the focus when somebody comes by keyboard. */
  first: RefObject<HTMLButtonElement | null>;
  busy: boolean;
  onCommand: ((command: string) => void) | undefined;
}

/** Who stands there, how they fare, and what may be tried against them. */
export function BoardDetails({ token, combatant, first, busy, onCommand }: Props) {
  const t = useText();
  const { name, state, odds } = token;
  const { hitPoints, maxHitPoints, armorClass, note, conditions = [] } = combatant ?? {};
  return (
    <div className={classes.details}>
      <p className={classes.name}>{name}</p>
      {note != null && note !== '' && note !== [hitPoints, maxHitPoints].join('/') && <p className={classes.note}>{note}</p>}
      <p className={classes.numbers}>
        {hitPoints != null && maxHitPoints != null && <span>{t('table.hit-points', { now: hitPoints, most: maxHitPoints })}</span>}
        {armorClass != null && <span>{t('table.armor-class', { value: armorClass })}</span>}
      </p>
      {(state !== 'ready' || conditions.length > 0) && (
        <p className={classes.badges}>
          {state !== 'ready' && <Badge size="sm" color="blood" variant="outline">{t(`table.state.${state}`)}</Badge>}
          {conditions.map((condition) => (
            <Badge key={condition} size="sm" variant="outline">
              {condition}
            </Badge>
          ))}
        </p>
      )}
      {onCommand !== undefined && odds.length > 0 && (
        <ul className={classes.odds} aria-label={t('board.odds')}>
          {odds.map(({ label, percent, command }, index) => (
            <li key={command}>
              <Button
                ref={index === 0 ? first : null}
                fullWidth
                size="compact-md"
                variant="default"
                justify="space-between"
                rightSection={percent == null ? null : <span className={classes.percent} data-odds={percent >= 65 ? 'good' : percent >= 40 ? 'even' : 'poor'}>{`${percent} %`}</span>}
                disabled={busy}
                onClick={() => onCommand(command)}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
