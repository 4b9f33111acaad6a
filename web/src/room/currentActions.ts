import type { Component, Entry, Reply, TableView } from '../api/types';
import type { Sending } from './sending';

export interface CurrentActions {
  /** Which entry they stand in. */
  seq: number | null;
  /** Which answer they stand in while its entry has not arrived. */
  requestId: string | null;
  components: readonly Component[];
}

interface Candidate {
  seq: number | null;
  requestId: string | null;
  own: boolean;
  reply: Reply;
}

/**
 * What the bar above the command line offers: the newest reply with something to press. What others were asked in
 * private matters (no session) is passed over, and so is a game that is over.
 */
export function currentActions(entries: readonly Entry[], outbox: readonly Sending[], userId: string, table: TableView | null): CurrentActions | null {
  const candidates: Candidate[] = entries.map(({ seq, actor, reply }) => ({ seq, requestId: null, own: actor.userId === userId, reply }));
  for (const { status, requestId } of outbox) {
    if (status.state === 'answered') {
      candidates.push({ seq: null, requestId, own: true, reply: status.reply });
    }
  }
  const isOver = ({ sessionId }: Reply) => table?.finished === true && sessionId === table.sessionId;
  const newest = candidates.findLast(
    ({ own, reply }) => reply.components.length > 0 && (own || (reply.sessionId ?? null) !== null) && !isOver(reply),
  );
  return newest === undefined ? null : { seq: newest.seq, requestId: newest.requestId, components: newest.reply.components };
}
