import type { Component, Reply } from '../api/types';
import type { TimelineItem } from './timeline';

export interface CurrentActions {
  sessionId: string | null;
  components: readonly Component[];
}

/**
 * What the bar above the command line offers: the newest choices of the room's game, its ending's included. What one player
 * was told in private, or does beside the game, keeps its buttons where it stands: the bar is never held by it.
 */
export function currentActions(items: readonly TimelineItem[]): CurrentActions | null {
  const newest = items.map(replyOf).findLast((reply) => reply !== null && isOfGame(reply));
  return newest == null ? null : { sessionId: newest.sessionId ?? null, components: newest.components };
}

export function replyOf(item: TimelineItem): Reply | null {
  if (item.kind === 'entry') {
    return item.entry.reply;
  }
  const { status } = item.sending;
  return status.state === 'answered' ? status.reply : null;
}

/** Shown to everybody at the table, with something to press. */
export function isOfGame({ components, visibility, sessionId, refusal }: Reply): boolean {
  return components.length > 0 && visibility === 'all' && sessionId != null && refusal == null;
}
