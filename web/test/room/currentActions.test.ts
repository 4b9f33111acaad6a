import { describe, expect, it } from 'vitest';
import type { Entry, Reply } from '../../src/api/types';
import { currentActions } from '../../src/room/currentActions';
import { fight, heroKind, reply, tableFor } from '../mock/replies';

const me = { userId: 'u-ada', name: 'Ada' };
const ben = { userId: 'u-ben', name: 'Ben' };
const entry = (seq: number, actor: typeof me, said: Reply): Entry => ({ seq, at: '', actor, command: '', reply: said });
const seqOf = (entries: Entry[], table = tableFor('s1', 1, me)) => currentActions(entries, [], me.userId, table)?.seq;

describe('currentActions', () => {
  it('are the newest ones, whoever caused them, while replies without any pass by', () => {
    expect(seqOf([entry(1, me, fight('a', 's1')), entry(2, ben, fight('b', 's1')), entry(3, me, reply('7'))])).toBe(2);
  });

  it('are not the private choices of others', () => {
    expect(seqOf([entry(1, me, heroKind), entry(2, ben, { ...heroKind, visibility: 'all' })])).toBe(1);
  });

  it('end with their game', () => {
    const over = { ...tableFor('s1', 9, me), finished: true };
    expect(seqOf([entry(1, me, fight('a', 's1'))], over)).toBeUndefined();
    expect(seqOf([entry(1, me, fight('a', 's0'))], over)).toBe(1);
  });

  it('may stand in an answer whose entry is still on its way', () => {
    const found = currentActions(
      [],
      [{ requestId: 'r', label: '', wish: { kind: 'command', command: 'hero create', options: {} }, afterSeq: 0, at: '', status: { state: 'answered', reply: heroKind } }],
      me.userId,
      null,
    );
    expect(found?.requestId).toBe('r');
  });
});
