import { describe, expect, it } from 'vitest';
import type { Entry, Reply } from '../../src/api/types';
import { emptyFeed, feedReducer, type FeedAction } from '../../src/room/feedState';
import { timeline } from '../../src/room/timeline';
import { help, reply } from '../mock/replies';

const me = 'u-ada';
const live = (seq: number, text = `entry ${seq}`, userId = 'u-ben'): FeedAction => ({
  type: 'live',
  entry: { seq, at: '', actor: { userId, name: userId }, command: 'say', reply: reply(text) } satisfies Entry,
  userId: me,
});
const send = (requestId: string, afterSeq: number): FeedAction => ({
  type: 'send',
  sending: { requestId, label: '', wish: { kind: 'command', command: 'help', options: {} }, afterSeq, at: '', status: { state: 'sending' } },
});
const answer = (requestId: string, said: Reply): FeedAction => ({ type: 'status', requestId, status: { state: 'answered', reply: said }, userId: me });
const order = (...actions: FeedAction[]) =>
  timeline(actions.reduce(feedReducer, emptyFeed())).map((item) => (item.kind === 'entry' ? item.entry.seq : item.sending.requestId));

describe('the timeline', () => {
  it('leaves an answer that is kept nowhere where it came, and later entries pass it by', () => {
    expect(order(live(1), send('help', 1), live(2), answer('help', help), live(3), live(4))).toEqual([1, 2, 'help', 3, 4]);
  });

  it('keeps several such answers in the order in which they came', () => {
    expect(order(live(1), send('a', 1), send('b', 1), answer('b', help), live(2), answer('a', help), live(3))).toEqual([1, 'b', 2, 'a', 3]);
  });

  it('keeps at the end what still waits for its answer', () => {
    expect(order(live(1), send('slow', 1), live(2), send('help', 2), answer('help', help), live(3))).toEqual([1, 2, 'help', 3, 'slow']);
  });

  it('gives an answer back to the feed as soon as its entry is there', () => {
    expect(order(live(1), send('said', 1), answer('said', reply('hello')), live(2, 'hello', me), live(3))).toEqual([1, 2, 3]);
  });
});
