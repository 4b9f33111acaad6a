import { crc32, deflateSync } from 'node:zlib';

type Rgb = readonly [number, number, number];

/** A small true-color PNG from a function of the pixel. */
export function png(width: number, height: number, color: (x: number, y: number) => Rgb): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.set(color(x, y), y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const plan = [
  '####################',
  '#......#######.....#',
  '#......+.....+.....#',
  '#...P..#####.#..g..#',
  '#...p..#   #.#.g...#',
  '########   #.#.....#',
  '           #.####+##',
  '  ##########....#.# ',
  '  #.............#.# ',
  '  #..~~..########.# ',
  '  #..~~..#      #.# ',
  '  #......#   ####.##',
  '  ########   #.....#',
  '             #..$..#',
  '             #######',
];
const tile = 16;
const inks: Record<string, Rgb> = {
  '#': [92, 74, 58],
  '.': [196, 170, 128],
  '+': [138, 79, 20],
  '~': [70, 112, 138],
  $: [226, 169, 76],
  P: [66, 101, 38],
  p: [84, 124, 51],
  g: [169, 52, 33],
  ' ': [18, 13, 9],
};

export const mapSize = { width: 20 * tile, height: plan.length * tile };

/** A dungeon seen from above, with figures as discs. */
export function mapPng(): Buffer {
  return png(mapSize.width, mapSize.height, (x, y) => {
    const mark = plan[Math.floor(y / tile)]?.[Math.floor(x / tile)] ?? ' ';
    const figure = /[Ppg$]/.test(mark);
    const inDisc = Math.hypot((x % tile) - 7.5, (y % tile) - 7.5) < 6;
    const onGrid = x % tile === 0 || y % tile === 0;
    const ink = inks[figure && !inDisc ? '.' : mark] ?? [0, 0, 0];
    return onGrid && mark !== ' ' ? [ink[0] * 0.86, ink[1] * 0.86, ink[2] * 0.86] : ink;
  });
}
