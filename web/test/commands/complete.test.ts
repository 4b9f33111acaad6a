import { describe, expect, it } from 'vitest';
import { accept, complete, isFinished, valueItem, type Completion } from '../../src/commands/complete';
import { commands } from '../mock/commands';

function at(text: string): Completion {
  const found = complete(text, text.length, commands);
  expect(found).not.toBeNull();
  return found as Completion;
}
const labels = (text: string) => at(text).items.map(({ label }) => label);

describe('complete', () => {
  it('offers nothing for plain words', () => {
    expect(complete('hello', 5, commands)).toBeNull();
  });

  it('lists every command behind a lone slash', () => {
    expect(at('/').items).toHaveLength(commands.length);
  });

  it('ranks beginnings of the path before beginnings of its words', () => {
    expect(labels('/he')).toEqual(['/help', '/hero create', '/hero show']);
    expect(labels('/sh')).toEqual(['/hero show']);
  });

  it('offers choices and the other options behind a command', () => {
    expect(labels('/delve move ')).toEqual(['North', 'East', 'South', 'West', 'direction:', 'steps:']);
    expect(labels('/delve move so')).toEqual(['South']);
    expect(labels('/delve move direction:w')).toEqual(['West']);
  });

  it('goes on to the next option once one has its value', () => {
    const found = at('/delve move north ');
    expect(found.option?.name).toBe('steps');
    expect(found.filled).toEqual(['direction']);
  });

  it('asks the server with what is already typed', () => {
    expect(at('/delve attack advantage:true target:ra').remote).toEqual({ command: 'delve attack', option: 'target', typed: 'ra', options: { advantage: 'true' }, prefix: 'target:' });
    expect(at('/delve move n').remote).toBeNull();
  });

  it('stays in free text that runs to the end of the line', () => {
    expect(at('/roll 2d6 fire da').option?.name).toBe('label');
  });
});

describe('accept', () => {
  it('replaces the word at the caret and keeps what follows', () => {
    const text = '/delve move so steps:2';
    const found = complete(text, 14, commands) as Completion;
    expect(accept(text, found, found.items[0] ?? valueItem('', '', ''))).toEqual({ text: '/delve move south steps:2', caret: 18 });
  });

  it('quotes values with spaces and keeps the option name', () => {
    const found = at('/delve attack target:ol');
    expect(accept('/delve attack target:ol', found, valueItem('Old Rat', 'Old Rat', 'target:')).text).toBe('/delve attack target:"Old Rat" ');
  });
});

describe('isFinished', () => {
  it('is so once a whole command stands there', () => {
    expect(isFinished('/delve loo', commands)).toBe(false);
    expect(isFinished('/delve look', commands)).toBe(true);
    expect(isFinished('/roll 2d6', commands)).toBe(true);
  });
});
