import { describe, expect, it } from 'vitest';
import type { Component, Reply } from '../../src/api/types';
import { isQuestion, openChoices } from '../../src/room/openChoices';
import type { Wish } from '../../src/room/sending';
import type { TimelineItem } from '../../src/room/timeline';
import { fight, help, heroKind, reply } from '../mock/replies';

const me = 'u-ada';
let seq = 0;
const entry = (command: string, said: Reply, userId = me): TimelineItem => {
  seq += 1;
  return { kind: 'entry', entry: { seq, at: '', actor: { userId, name: userId }, command, reply: said } };
};
const answered = (wish: Wish, said: Reply): TimelineItem => ({
  kind: 'sending',
  sending: { requestId: `r${seq}`, label: '', wish, afterSeq: seq, at: '', status: { state: 'answered', reply: said } },
});
const button = (id: string): Component => ({ type: 'button', id, label: id, style: 'secondary', enabled: true });
const roll = reply('7', { components: [button('again')] });
const open = (...items: TimelineItem[]) => items.map((item) => openChoices(items, me).has(item));

describe('openChoices', () => {
  it('closes the steps of a guide that led to an end', () => {
    const steps = [entry('hero create', heroKind), entry('hero create archetype:rogue', heroKind)];
    expect(open(...steps)).toEqual([false, true]);
    expect(open(...steps, entry('hero create archetype:rogue name:Ada', reply('Ada is ready.')))).toEqual([false, false, false]);
  });

  it('leaves a guide open through talk, throws, refusals and what others do', () => {
    const refused = reply('', { visibility: 'only-me', refusal: { code: 'hero.name-taken', text: 'Taken.' } });
    expect(
      open(
        entry('hero create', heroKind),
        entry('say text:hello there', reply('hello there')),
        entry('roll dice:d20', roll),
        entry('hero create', heroKind, 'u-ben'),
        answered({ kind: 'command', command: 'hero create', options: { name: 'x' } }, refused),
      ),
    ).toEqual([true, false, true, true, false]);
  });

  it('knows a press by the answer in which it was offered', () => {
    const page = (id: string) => ({ ...help, components: [button(id)] });
    expect(open(answered({ kind: 'command', command: 'help', options: {} }, page('next-2')), answered({ kind: 'component', id: 'next-2', values: [] }, page('next-3')))).toEqual([false, true]);
  });

  it('leaves the choices of the game to the action bar', () => {
    expect(open(entry('delve start', fight('a', 's1')))).toEqual([false]);
  });

  it('tells a question from pages to leaf through', () => {
    expect(isQuestion(heroKind)).toBe(true);
    expect(isQuestion({ ...help, components: [button('next')] })).toBe(false);
    expect(isQuestion({ ...heroKind, visibility: 'all' })).toBe(false);
  });
});
