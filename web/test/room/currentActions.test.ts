import { describe, expect, it } from 'vitest';
import type { Component, Entry, Reply } from '../../src/api/types';
import { currentActions } from '../../src/room/currentActions';
import type { TimelineItem } from '../../src/room/timeline';
import { fight, help, heroKind, reply } from '../mock/replies';

const entry = (said: Reply): TimelineItem => ({ kind: 'entry', entry: { seq: 1, at: '', actor: { userId: 'u-ben', name: 'Ben' }, command: '', reply: said } satisfies Entry });
const answered = (said: Reply): TimelineItem => ({
  kind: 'sending',
  sending: { requestId: 'r', label: '', wish: { kind: 'command', command: 'delve look', options: {} }, afterSeq: 0, at: '', status: { state: 'answered', reply: said } },
});
const again: Component = { type: 'button', id: 'again', label: 'New delve', style: 'primary', enabled: true };
const offered = (...items: TimelineItem[]) => currentActions(items)?.components.map(({ id }) => id) ?? null;

describe('currentActions', () => {
  it('are the newest of the game, whoever caused them, while replies without any pass by', () => {
    expect(offered(entry(fight('a', 's1')), entry({ ...fight('b', 's1'), components: [again] }), entry(reply('7')))).toEqual(['again']);
  });

  it('are never held by what one player was told in private', () => {
    const game = ['fight:attack', 'fight:dodge', 'fight:dash', 'fight:spell', 'fight:potion', 'fight:flee'];
    expect(offered(entry(fight('a', 's1')), entry(heroKind), answered({ ...help, components: heroKind.components }))).toEqual(game);
    expect(offered(entry(heroKind))).toBeNull();
  });

  it('are never held by a private answer of the game itself', () => {
    expect(offered(entry({ ...fight('a', 's1'), components: [again] }), answered({ ...fight('log', 's1'), visibility: 'only-me' }))).toEqual(['again']);
  });

  it('are not what stands beside the game, such as another throw of the same dice', () => {
    expect(offered(entry({ ...fight('a', 's1'), components: [again] }), entry(reply('7', { components: heroKind.components })))).toEqual(['again']);
  });

  it('include those of an ending, and may stand in an answer that is kept nowhere', () => {
    expect(offered(entry(fight('a', 's1')), answered(reply('The crypt is empty.', { sessionId: 's1', components: [again] })))).toEqual(['again']);
  });
});
