import type { Board } from '../api/types';
import type { Square } from './boardSquares';

/** What of a board is seen: the square at the window's corner, and how many pixels a square has. */
export interface BoardView {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The strip of coordinates along the top and the left. */
export const rulerPx = 18;
const smallest = 4;
const largest = 160;
const largestFit = 72;

type Extent = Pick<Board, 'width' | 'height'>;

/** The part of a board that anybody has seen, with a square around it; all of it where nothing is hidden. */
export function seenOf({ width, height, rows }: Board): Extent & Square {
  let [left, top, right, bottom] = [width, height, -1, -1];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== ' ') {
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      }
    }
  });
  if (right < 0) {
    return { x: 0, y: 0, width, height };
  }
  [left, top] = [Math.max(0, left - 1), Math.max(0, top - 1)];
  return { x: left, y: top, width: Math.min(width, right + 2) - left, height: Math.min(height, bottom + 2) - top };
}

/** All of the board, or of a part of it, in the middle of what the coordinates leave free. */
export function fitted({ width, height, x = 0, y = 0 }: Extent & Partial<Square>, window: Size): BoardView {
  const free = { width: Math.max(1, window.width - rulerPx), height: Math.max(1, window.height - rulerPx) };
  const scale = Math.max(smallest, Math.min(largestFit, free.width / width, free.height / height));
  return { x: x + (width - free.width / scale) / 2 - rulerPx / scale, y: y + (height - free.height / scale) / 2 - rulerPx / scale, scale };
}

/** Nearer or farther, while the point under the pointer stays where it is. */
export function zoomedAt(view: BoardView, factor: number, px: Square): BoardView {
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor));
  return { x: view.x + px.x / view.scale - px.x / scale, y: view.y + px.y / view.scale - px.y / scale, scale };
}

/** Moved by pixels; some of the board always stays in sight. */
export function panned(view: BoardView, dx: number, dy: number, board: Extent, window: Size): BoardView {
  const keep = 1;
  return {
    ...view,
    x: Math.min(board.width - keep, Math.max(keep - window.width / view.scale, view.x - dx / view.scale)),
    y: Math.min(board.height - keep, Math.max(keep - window.height / view.scale, view.y - dy / view.scale)),
  };
}

/** Whether any of a board is in the window. */
export function isInSight({ width, height }: Extent, view: BoardView, window: Size): boolean {
  return view.x < width && view.y < height && view.x + window.width / view.scale > 0 && view.y + window.height / view.scale > 0;
}

/** The view moved just so far that a square is in it. */
export function showing(view: BoardView, { x, y }: Square, window: Size): BoardView {
  const ruler = rulerPx / view.scale;
  const across = window.width / view.scale;
  const down = window.height / view.scale;
  return { ...view, x: Math.min(x - ruler, Math.max(view.x, x + 1 - across)), y: Math.min(y - ruler, Math.max(view.y, y + 1 - down)) };
}

/** Where on the board a pixel of the window is, in squares and their parts. */
export function pointAt({ x, y, scale }: BoardView, px: Square): Square {
  return { x: x + px.x / scale, y: y + px.y / scale };
}
