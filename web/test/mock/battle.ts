import type { Board, ReplayStep, TableView } from '../../src/api/types';
import { squareName } from '../../src/table/boardSquares.ts';
import { tableFor } from './replies.ts';

const rows = [
  '####################',
  '#..........#~~~~...#',
  '#..,,......#~~~....#',
  '#..,,..o...+..~....#',
  '#......o...#.......#',
  '#..........#...vv..#',
  "#####'######...vv..#",
  '#.......x..........#',
  '#..O....#....^^^...#',
  '#.......#....^^^...#',
  '####################   ',
];

export function battleBoard(mover: { x: number; y: number } = { x: 4, y: 4 }): Board {
  const reach = rows.flatMap((row, y) =>
    Array.from(row).flatMap((sign, x) => {
      const steps = Math.max(Math.abs(x - mover.x), Math.abs(y - mover.y));
      return y < 6 && x < 11 && steps > 0 && steps <= 4 && !(x === 8 && y === 2) && !(x === 2 && y === 4) && '.,'.includes(sign) ? [{ x, y, feet: steps * 5, square: squareName({ x, y }) }] : [];
    }),
  );
  return {
    width: 20,
    height: 11,
    rows,
    mover: 'hero-1',
    reach,
    tokens: [
      { key: 'hero-1', name: 'Brunhild', ...mover, edge: 1, side: 'party', state: 'ready', odds: [] },
      { key: 'hero-2', name: 'Fennimore Underbough', x: 2, y: 4, edge: 1, side: 'party', state: 'ready', odds: [] },
      { key: 'hero-3', name: 'Ysolde', x: 2, y: 8, edge: 1, side: 'party', state: 'down', odds: [] },
      {
        key: 'foe-1',
        name: 'Snag',
        x: 8,
        y: 2,
        edge: 1,
        side: 'foes',
        state: 'ready',
        odds: [
          { label: 'Longsword', percent: 65, command: 'attack target:foe-1 weapon:longsword' },
          { label: 'Handaxe, thrown', percent: 40, command: 'attack target:foe-1 weapon:handaxe' },
          { label: 'Shove', percent: null, command: 'use target:foe-1 what:shove' },
        ],
      },
      { key: 'foe-2', name: 'Grub', x: 15, y: 2, edge: 2, side: 'foes', state: 'ready', odds: [] },
      { key: 'foe-3', name: 'Old Rat', x: 12, y: 7, edge: 1, side: 'foes', state: 'dead', odds: [] },
    ],
  };
}

/** A fight on squares, with the turn of whoever looks. */
export function battleTable(sessionId: string, me: { userId: string; name: string }): TableView {
  return { ...tableFor(sessionId, 1, me), picture: null, board: battleBoard() };
}

const walk = [
  { x: 2, y: 2 },
  { x: 4, y: 3 },
  { x: 6, y: 2 },
  { x: 7, y: 2 },
];

/** A game of four steps to look back on. */
export function replayStep(step: number, me: { userId: string; name: string }): ReplayStep {
  const shown = Math.min(walk.length, Math.max(1, step));
  const table = battleTable('session-1', me);
  return {
    step: shown,
    steps: walk.length,
    at: `2026-01-02T18:0${shown}:00.000Z`,
    stateHash: `${shown}c0ffee0c0ffee0c0ffee0c0ffee0c0f`,
    lines: shown === walk.length ? [] : [`**Brunhild** goes to ${squareName(walk[shown - 1] ?? { x: 0, y: 0 })}.`, 'Snag: 17 against armor class 16 hits, 6 slashing damage.'],
    table: { ...table, turnEndsAt: null, board: { ...battleBoard(walk[shown - 1]), mover: null, reach: [] } },
  };
}
