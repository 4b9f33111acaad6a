import { memo, useId, useMemo } from 'react';
import type { Board } from '../api/types';
import classes from './BoardMap.module.css';
import { terrainPaths, type Terrain } from './boardSquares';

/** Strokes over one square, by terrain; what has none is told by its color alone. */
const strokes: Partial<Record<Terrain, string>> = {
  difficult: 'M.12 .3l.12-.14.12.14M.58 .26l.12-.14.12.14M.34 .62l.12-.14.12.14M.7 .9l.1-.14.1.14M.06 .92l.1-.14.1.14',
  wall: 'M0 .02h1M0 .35h1M0 .68h1M.3 .02v.33M.8 .02v.33M.05 .35v.33M.55 .35v.33M.3 .68v.33M.8 .68v.33',
  water: 'M0 .25q.125-.14 .25 0t.25 0 .25 0 .25 0M0 .6q.125-.14 .25 0t.25 0 .25 0 .25 0M0 .92q.125-.14 .25 0t.25 0 .25 0 .25 0',
  pit: 'M.1 .1h.8v.8h-.8zM.24 .24h.52v.52h-.52zM.1 .1l.14 .14M.9 .1l-.14 .14M.1 .9l.14-.14M.9 .9l-.14-.14',
  hazard: 'M-.1 .35l.45-.45M-.1 .85l.95-.95M.15 1.1l.95-.95M.65 1.1l.45-.45',
  'half-cover': 'M.2 .68a.3 .26 0 1 1 .6 0zM.3 .68v.1h.4v-.1',
  'three-quarters-cover': 'M.14 .14h.72v.72h-.72zM.14 .14l.72 .72M.86 .14l-.72 .72',
  door: 'M.1 .32h.8v.36h-.8zM.5 .32v.36M.42 .5h-.02M.58 .5h.02',
  'open-door': 'M.1 .32v.5h.14v-.5zM.76 .32v.5h.14v-.5zM.24 .4h.52',
  breakable: 'M.12 .12h.76v.76h-.76zM.12 .12l.3 .34-.14 .2 .3 .22M.88 .2l-.3 .3 .1 .38',
  unknown: 'M-.1 .1l.2-.2M-.1 .6l.7-.7M-.1 1.1l1.2-1.2M.4 1.1l.7-.7M.9 1.1l.2-.2',
};

/** The ground: drawn once for each map, whatever moves on it. */
export const BoardTerrain = memo(function BoardTerrain({ board }: { board: Board }) {
  const id = useId();
  const paths = useMemo(() => [...terrainPaths(board)], [board]);
  return (
    <g>
      <defs>
        {paths.map(([terrain]) => (
          <pattern key={terrain} id={`${id}${terrain}`} width={1} height={1} patternUnits="userSpaceOnUse">
            <path className={classes.strokes} data-terrain={terrain} d={strokes[terrain] ?? ''} />
          </pattern>
        ))}
        <pattern id={`${id}grid`} width={1} height={1} patternUnits="userSpaceOnUse">
          <path className={classes.grid} d="M0 0h1M0 0v1" />
        </pattern>
      </defs>
      {paths.map(([terrain, d]) => (
        <g key={terrain}>
          <path className={classes.ground} data-terrain={terrain} d={d} />
          {strokes[terrain] !== undefined && <path d={d} fill={`url(#${id}${terrain})`} />}
        </g>
      ))}
      <rect width={board.width} height={board.height} fill={`url(#${id}grid)`} />
      <rect className={classes.border} width={board.width} height={board.height} />
    </g>
  );
});
