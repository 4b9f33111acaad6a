import { feedPageSize } from '../api/guildhall';
import type { FeedPage } from '../api/types';

/**
 * Reads everything after `cursor`, page by page, and answers the new cursor. Only these reads move it, live entries never:
 * between two of them may lie one that only this player may see, and such entries do not come live.
 */
export async function readSince(
  cursor: number | null,
  readPage: (after: number | null) => Promise<FeedPage>,
  take: (page: FeedPage) => void,
): Promise<number> {
  let after = cursor;
  for (;;) {
    const page = await readPage(after);
    take(page);
    const end = page.entries.at(-1)?.seq ?? page.last;
    const more = after !== null && page.entries.length >= feedPageSize && end < page.last;
    after = Math.max(after ?? 0, more ? end : page.last);
    if (!more) {
      return after;
    }
  }
}
