import { describe, expect, it } from 'vitest';
import type { Entry, Reply } from '../../src/api/types';
import { emptyFeed, feedReducer, type FeedAction } from '../../src/room/feedState';
import type { Sending } from '../../src/room/sending';
import { reply } from '../mock/replies';

const me = 'u-ada';
const entry = (seq: number, text = `entry ${seq}`, userId = 'u-ben', more: Partial<Reply> = {}): Entry => ({
  seq,
  at: '2030-01-01T00:00:00Z',
  actor: { userId, name: userId },
  command: 'roll',
  reply: reply(text, more),
});
const sending = (requestId: string, afterSeq = 0): Sending => ({
  requestId,
  label: '/roll d20',
  wish: { kind: 'command', command: 'roll', options: { dice: 'd20' } },
  afterSeq,
  at: '2030-01-01T00:00:00Z',
  status: { state: 'sending' },
});
const play = (...actions: FeedAction[]) => actions.reduce(feedReducer, emptyFeed());
const page = (...entries: Entry[]): FeedAction => ({ type: 'page', page: { entries, last: entries.at(-1)?.seq ?? 0 }, userId: me });
const live = (one: Entry): FeedAction => ({ type: 'live', entry: one, userId: me });
const answered = (requestId: string, text: string): FeedAction => ({ type: 'status', requestId, status: { state: 'answered', reply: reply(text) }, userId: me });

describe('the feed', () => {
  it('is ordered and holds each entry once, whichever way it came', () => {
    const state = play(live(entry(5)), page(entry(3), entry(4), entry(5)), live(entry(4)));
    expect(state.entries.map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect(state.loaded).toBe(true);
  });

  it('shows a wish until its own entry is there', () => {
    const state = play({ type: 'send', sending: sending('a') }, answered('a', 'You rolled 7'));
    expect(state.outbox).toHaveLength(1);
    expect(feedReducer(state, page(entry(1, 'You rolled 7', me))).outbox).toHaveLength(0);
  });

  it('settles just the same when the entry came live before the answer', () => {
    const state = play({ type: 'send', sending: sending('a') }, live(entry(1, 'You rolled 7', me)), answered('a', 'You rolled 7'));
    expect(state.outbox).toHaveLength(0);
  });

  it('does not take the words of others or of earlier times for an answer', () => {
    const state = play(page(entry(1, 'You rolled 7', me)), { type: 'send', sending: sending('a', 1) }, live(entry(2, 'You rolled 7', 'u-ben')), answered('a', 'You rolled 7'));
    expect(state.outbox).toHaveLength(1);
  });

  it('settles two equal answers with two entries, not with one', () => {
    const both = play({ type: 'send', sending: sending('a') }, { type: 'send', sending: sending('b') }, answered('a', 'same'), answered('b', 'same'), live(entry(1, 'same', me)));
    expect(both.outbox.map(({ requestId }) => requestId)).toEqual(['b']);
  });

  it('keeps a sent-again wish once', () => {
    expect(play({ type: 'send', sending: sending('a') }, { type: 'send', sending: sending('a') }).outbox).toHaveLength(1);
  });
});
