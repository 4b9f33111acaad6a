import type { BoardToken, Combatant } from '../api/types';
import classes from './BoardMap.module.css';
import { initialsOf } from './boardSquares';
import { healthOf } from './order';

const mostPips = 5;

interface Props {
  token: BoardToken;
  combatant: Combatant | undefined;
  hasTurn: boolean;
  own: boolean;
  movable: boolean;
  /** Where it stands instead, while somebody drags it. */
  at?: { x: number; y: number } | undefined;
  onHover?: (key: string | null) => void;
}

/** Somebody on the map: side by color, health as a ring, conditions as pips. */
export function BoardTokenView({ token, combatant, hasTurn, own, movable, at, onHover }: Props) {
  const { key, name, edge, side, state } = token;
  const { x, y } = at ?? token;
  const middle = edge / 2;
  const radius = middle - 0.09;
  const { hitPoints, maxHitPoints, conditions = [] } = combatant ?? {};
  const share = hitPoints != null && maxHitPoints != null && maxHitPoints > 0 ? Math.min(1, Math.max(0, hitPoints / maxHitPoints)) : null;
  const initials = initialsOf(name);

  return (
    <g
      className={classes.token}
      transform={`translate(${x} ${y})`}
      data-token={key}
      data-side={side}
      data-state={state}
      data-own={own || undefined}
      data-movable={movable || undefined}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') {
          onHover?.(key);
        }
      }}
      onPointerLeave={() => onHover?.(null)}
    >
      {hasTurn && <circle className={classes.glow} cx={middle} cy={middle} r={middle + 0.02} />}
      <circle className={classes.face} cx={middle} cy={middle} r={radius} />
      <circle className={classes.track} cx={middle} cy={middle} r={radius} data-unknown={share === null || undefined} />
      {share !== null && share > 0 && (
        // Drawn large and made small: browsers measure the way around a tiny circle too coarsely for dashes.
        <circle
          className={classes.ring}
          r={radius * 100}
          pathLength={100}
          strokeDasharray={`${share * 100} 100`}
          transform={`translate(${middle} ${middle}) rotate(-90) scale(.01)`}
          data-health={healthOf(hitPoints ?? 0, maxHitPoints ?? 0)}
        />
      )}
      <text className={classes.initials} x={middle} y={middle} fontSize={(initials.length > 2 ? 0.32 : 0.42) * edge}>
        {initials}
      </text>
      {(state === 'dead' || state === 'fled') && <path className={classes.cross} d={`M${edge * 0.2} ${edge * 0.2}L${edge * 0.8} ${edge * 0.8}M${edge * 0.8} ${edge * 0.2}L${edge * 0.2} ${edge * 0.8}`} />}
      {state === 'down' && <path className={classes.cross} d={`M${edge * 0.15} ${middle}H${edge * 0.85}`} />}
      {conditions.slice(0, mostPips).map((condition, index, all) => (
        <circle key={condition} className={classes.pip} cx={middle + (index - (Math.min(all.length, mostPips) - 1) / 2) * 0.2} cy={edge - 0.08} r={0.085}>
          <title>{condition}</title>
        </circle>
      ))}
    </g>
  );
}
