import type { Entry, FeedPage, Reply } from '../api/types';
import type { Sending, SendingStatus } from './sending';

export interface FeedState {
  /** Ordered by `seq`, each once. */
  entries: readonly Entry[];
  loaded: boolean;
  outbox: readonly Sending[];
}

export type FeedAction =
  | { type: 'page'; page: FeedPage; userId: string }
  | { type: 'live'; entry: Entry; userId: string }
  | { type: 'send'; sending: Sending }
  | { type: 'status'; requestId: string; status: SendingStatus; userId: string }
  | { type: 'drop'; requestId: string };

export function emptyFeed(outbox: readonly Sending[] = []): FeedState {
  return { entries: [], loaded: false, outbox };
}

export function feedReducer(state: FeedState, action: FeedAction): FeedState {
  switch (action.type) {
    case 'page':
      return settle({ ...state, entries: merge(state.entries, action.page.entries), loaded: true }, action.userId);
    case 'live':
      return settle({ ...state, entries: merge(state.entries, [action.entry]) }, action.userId);
    case 'send':
      return { ...state, outbox: [...without(state.outbox, action.sending.requestId), action.sending] };
    case 'status':
      return settle(
        { ...state, outbox: state.outbox.map((one) => (one.requestId === action.requestId ? withStatus(one, action.status, state.entries) : one)) },
        action.userId,
      );
    case 'drop':
      return { ...state, outbox: without(state.outbox, action.requestId) };
  }
}

function withStatus(sending: Sending, status: SendingStatus, entries: readonly Entry[]): Sending {
  return status.state === 'answered' ? { ...sending, status, answeredAfter: entries.at(-1)?.seq ?? 0 } : { ...sending, status };
}

function merge(known: readonly Entry[], arrived: readonly Entry[]): readonly Entry[] {
  const bySeq = new Map(known.map((entry) => [entry.seq, entry]));
  for (const entry of arrived) {
    bySeq.set(entry.seq, entry);
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** An answered wish leaves the outbox when its entry is in the feed; entries carry no request id, so the answer is compared. */
function settle(state: FeedState, userId: string): FeedState {
  const claimed = new Set<number>();
  const outbox = state.outbox.filter(({ status, afterSeq }) => {
    if (status.state !== 'answered') {
      return true;
    }
    const own = state.entries.find(
      (entry) => entry.seq > afterSeq && entry.actor.userId === userId && !claimed.has(entry.seq) && sameReply(entry.reply, status.reply),
    );
    if (own !== undefined) {
      claimed.add(own.seq);
    }
    return own === undefined;
  });
  return { ...state, outbox };
}

function sameReply(a: Reply, b: Reply): boolean {
  const gist = ({ text, visibility, cards, components }: Reply) =>
    JSON.stringify([text, visibility, cards.map(({ title, body }) => [title, body]), components.map(({ id, label }) => [id, label])]);
  return gist(a) === gist(b);
}

function without(outbox: readonly Sending[], requestId: string): readonly Sending[] {
  return outbox.filter((one) => one.requestId !== requestId);
}
