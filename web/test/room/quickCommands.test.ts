import { describe, expect, it } from 'vitest';
import type { Entry, Reply } from '../../src/api/types';
import { madeHero, quickCommands } from '../../src/room/quickCommands';
import { battleTable } from '../mock/battle';
import { heroKind, reply, tableFor } from '../mock/replies';

const me = { userId: 'u-ada', name: 'Ada' };
const stranger = { userId: 'u-zoe', name: 'Zoe' };
const playing = tableFor('s1', 1, me);
const over = { ...playing, finished: true };
const actions = { sessionId: 's1', components: heroKind.components };
const keys = (situation: Partial<Parameters<typeof quickCommands>[0]>) =>
  quickCommands({ table: null, userId: me.userId, hasHero: false, actions: null, ...situation }).map(({ key }) => key);

describe('quickCommands', () => {
  it('begin with a hero, and lead on to a delve once there is one', () => {
    expect(keys({})).toEqual(['hero', 'delve', 'help']);
    expect(keys({ hasHero: true })).toEqual(['delve', 'hero', 'help']);
  });

  it('stand back while the game offers something, and help out where it does not', () => {
    expect(keys({ table: playing, actions })).toEqual([]);
    expect(keys({ table: playing })).toEqual(['look', 'help']);
  });

  it('offer a hero to whoever comes to a game of others', () => {
    expect(keys({ table: playing, actions, userId: stranger.userId })).toEqual(['hero', 'help']);
    expect(keys({ table: playing, actions, userId: stranger.userId, hasHero: true })).toEqual(['help']);
  });

  it('offer whoever looks on at a campaign no hero of another game', () => {
    expect(keys({ table: battleTable('s1', me), actions, userId: stranger.userId })).toEqual(['help']);
  });

  it('stand beside an ending, whose own button starts the next delve', () => {
    expect(keys({ table: over, actions, hasHero: true })).toEqual(['hero', 'help']);
  });

  it('wait for the table of a game that has just begun', () => {
    expect(keys({ table: null, actions })).toEqual([]);
    expect(keys({ table: over, actions: { ...actions, sessionId: 's2' } })).toEqual([]);
  });
});

describe('madeHero', () => {
  const entry = (command: string, said: Reply, userId = me.userId): Entry => ({ seq: 1, at: '', actor: { userId, name: '' }, command, reply: said });

  it('knows a finished hero from a question of the guide, and mine from that of others', () => {
    expect(madeHero([entry('hero create name:Ada', reply('Ada is ready.'))], me.userId)).toBe(true);
    expect(madeHero([entry('hero create', heroKind)], me.userId)).toBe(false);
    expect(madeHero([entry('hero create name:Zoe', reply('Zoe is ready.'), stranger.userId)], me.userId)).toBe(false);
  });
});
