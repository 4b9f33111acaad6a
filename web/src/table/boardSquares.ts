import type { Board, BoardReach, BoardToken } from '../api/types';

export interface Square {
  x: number;
  y: number;
}

export type Terrain = 'floor' | 'difficult' | 'wall' | 'half-cover' | 'three-quarters-cover' | 'water' | 'pit' | 'hazard' | 'door' | 'open-door' | 'breakable' | 'unknown';

const terrains: Readonly<Record<string, Terrain>> = {
  '.': 'floor',
  ',': 'difficult',
  '#': 'wall',
  o: 'half-cover',
  O: 'three-quarters-cover',
  '~': 'water',
  v: 'pit',
  '^': 'hazard',
  '+': 'door',
  "'": 'open-door',
  x: 'breakable',
};

/** What a square is; whatever the page does not know is unknown. */
export function terrainAt({ rows }: Board, { x, y }: Square): Terrain {
  return terrains[rows[y]?.[x] ?? ' '] ?? 'unknown';
}

/** A column as commands name it: A to Z, then AA. */
export function columnName(x: number): string {
  return x < 26 ? String.fromCharCode(65 + x) : String.fromCharCode(64 + Math.floor(x / 26), 65 + (x % 26));
}

export function squareName({ x, y }: Square): string {
  return `${columnName(x)}${y + 1}`;
}

/** Every kind of terrain as one outline, squares side by side joined, so that a large map stays a handful of shapes. */
export function terrainPaths(board: Board): ReadonlyMap<Terrain, string> {
  const paths = new Map<Terrain, string>();
  for (let y = 0; y < board.height; y += 1) {
    let start = 0;
    for (let x = 1; x <= board.width; x += 1) {
      const terrain = terrainAt(board, { x: start, y });
      if (x === board.width || terrainAt(board, { x, y }) !== terrain) {
        paths.set(terrain, `${paths.get(terrain) ?? ''}M${start} ${y}h${x - start}v1h${start - x}z`);
        start = x;
      }
    }
  }
  return paths;
}

/** Who stands on a square; the standing before the fallen. */
export function tokenAt({ tokens }: Board, { x, y }: Square): BoardToken | undefined {
  const there = tokens.filter((token) => x >= token.x && x < token.x + token.edge && y >= token.y && y < token.y + token.edge);
  return there.find(({ state }) => state !== 'dead') ?? there[0];
}

export function reachAt({ reach }: Board, { x, y }: Square): BoardReach | undefined {
  return reach.find((one) => one.x === x && one.y === y);
}

/** Two letters at most: `Goblin 3` is `G3`, `Old Rat` is `OR`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const first = Array.from(words[0] ?? '')[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (first + (/^\d+$/u.test(last) ? last : (Array.from(last)[0] ?? ''))).toUpperCase();
}
