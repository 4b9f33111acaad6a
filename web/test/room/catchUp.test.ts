import { describe, expect, it } from 'vitest';
import { feedPageSize } from '../../src/api/guildhall';
import type { Entry, FeedPage } from '../../src/api/types';
import { readSince } from '../../src/room/catchUp';
import { reply } from '../mock/replies';

const entries = (from: number, to: number): Entry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ seq: from + index, at: '', actor: { userId: 'u', name: 'u' }, command: '', reply: reply('') }));

/** A room whose newest entry is `last`. */
function room(last: number) {
  const asked: (number | null)[] = [];
  const readPage = (after: number | null): Promise<FeedPage> => {
    asked.push(after);
    const from = after === null ? Math.max(1, last - feedPageSize + 1) : after + 1;
    return Promise.resolve({ entries: entries(from, Math.min(last, from + feedPageSize - 1)), last });
  };
  return { asked, readPage };
}

describe('readSince', () => {
  it('reads the newest page first and stops there, however long the past is', async () => {
    const { asked, readPage } = room(1_000);
    expect(await readSince(null, readPage, () => undefined)).toBe(1_000);
    expect(asked).toEqual([null]);
  });

  it('reads page after page until it has caught up', async () => {
    const { asked, readPage } = room(250);
    const taken: number[] = [];
    expect(await readSince(10, readPage, (page) => taken.push(page.entries.length))).toBe(250);
    expect(asked).toEqual([10, 110, 210]);
    expect(taken).toEqual([100, 100, 40]);
  });

  it('moves past entries that only others may see', async () => {
    expect(await readSince(4, () => Promise.resolve({ entries: entries(5, 6), last: 9 }), () => undefined)).toBe(9);
  });

  it('never goes back', async () => {
    expect(await readSince(12, () => Promise.resolve({ entries: [], last: 0 }), () => undefined)).toBe(12);
  });
});
