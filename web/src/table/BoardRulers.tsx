import type { Board } from '../api/types';
import classes from './BoardMap.module.css';
import { columnName } from './boardSquares';
import { rulerPx, type BoardView, type Size } from './boardView';

// Closer than this, names would run into each other.
const closestPx = 20;

/** The coordinates, which stay at the edge of the window wherever the map is. */
export function BoardRulers({ board, view, size }: { board: Board; view: BoardView; size: Size }) {
  const px = 1 / view.scale;
  const strip = rulerPx * px;
  const every = [1, 2, 5, 10, 20].find((count) => count * view.scale >= closestPx) ?? 50;
  const named = (count: number) => Array.from({ length: count }, (_, index) => index).filter((index) => index % every === 0);
  return (
    <g className={classes.rulers} fontSize={11 * px}>
      <rect x={view.x} y={view.y} width={size.width * px} height={strip} />
      <rect x={view.x} y={view.y} width={strip} height={size.height * px} />
      {named(board.width)
        .filter((x) => x + 0.5 > view.x + strip)
        .map((x) => (
          <text key={`x${x}`} x={x + 0.5} y={view.y + 13 * px}>
            {columnName(x)}
          </text>
        ))}
      {named(board.height)
        .filter((y) => y + 0.5 > view.y + strip)
        .map((y) => (
          <text key={`y${y}`} x={view.x + strip / 2} y={y + 0.5 + 4 * px}>
            {y + 1}
          </text>
        ))}
      <rect x={view.x} y={view.y} width={strip} height={strip} />
    </g>
  );
}
