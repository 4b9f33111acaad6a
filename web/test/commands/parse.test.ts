import { describe, expect, it } from 'vitest';
import type { CommandInfo } from '../../src/api/types';
import { parse } from '../../src/commands/parse';
import { commands } from '../mock/commands';

const read = (text: string) => parse(text, commands);
const command = (path: string, options: Record<string, string> = {}) => ({ kind: 'command', command: path, options });
const diceCommand: CommandInfo = {
  path: 'roll',
  description: '',
  options: [
    { name: 'dice', description: '', type: 'dice', required: true },
    { name: 'advantage', description: '', type: 'string', required: false, choices: ['none', 'advantage', 'disadvantage'] },
    { name: 'odds', description: '', type: 'boolean', required: false },
  ],
};
const problem = (found: object) => ({ kind: 'problem', problem: found });

describe('parse', () => {
  it('reads named options in any order', () => {
    expect(read('/delve move steps:3 direction:north')).toEqual(command('delve move', { direction: 'north', steps: '3' }));
  });

  it('reads values without names in the order of the options', () => {
    expect(read('/delve move north 3')).toEqual(command('delve move', { direction: 'north', steps: '3' }));
  });

  it('gives a nameless value the first option that is still open', () => {
    expect(read('/delve move 3 direction:west')).toEqual(command('delve move', { direction: 'west', steps: '3' }));
  });

  it('keeps quoted words together, in straight and in curly quotes', () => {
    expect(read('/delve attack "Old Rat"')).toEqual(command('delve attack', { target: 'Old Rat' }));
    expect(read('/delve attack target:“Old Rat” true')).toEqual(command('delve attack', { target: 'Old Rat', advantage: 'true' }));
    expect(read('/help topic:"say \\"hi\\""')).toEqual(command('help', { topic: 'say "hi"' }));
  });

  it('keeps a dice formula with spaces around its operators together', () => {
    expect(read('/roll 4d6 + 3 fire damage')).toEqual(command('roll', { dice: '4d6 + 3', label: 'fire damage' }));
  });

  it('takes what is left behind a formula as its remark', () => {
    const roll = (text: string) => parse(text, [diceCommand]);
    expect(roll('/roll 4d6kh3 for luck')).toEqual(command('roll', { dice: '4d6kh3 for luck' }));
    expect(roll('/roll 2d6 + 3 for the one true bow')).toEqual(command('roll', { dice: '2d6 + 3 for the one true bow' }));
    expect(roll('/roll d20 advantage to hit')).toEqual(command('roll', { dice: 'd20 to hit', advantage: 'advantage' }));
    expect(roll('/roll d20 to hit advantage:disadvantage')).toEqual(command('roll', { dice: 'd20 to hit', advantage: 'disadvantage' }));
    expect(roll('/roll d20 true luck odds:true')).toEqual(command('roll', { dice: 'd20 true luck', odds: 'true' }));
    expect(roll('/roll dice:d20 for luck')).toEqual(command('roll', { dice: 'd20 for luck' }));
    expect(roll('/roll dice:"d20" for luck')).toEqual(problem({ kind: 'surplus', value: 'for' }));
  });

  it('takes one long word with a slip for the choice it resembles, not for a remark', () => {
    expect(parse('/roll d20 advantge', [diceCommand])).toEqual(
      problem({ kind: 'choice', name: 'advantage', value: 'advantge', choices: 'none, advantage, disadvantage' }),
    );
  });

  it('takes a choice by value or by label, whatever the case', () => {
    const german = commands.map((one) =>
      one.path === 'delve move' ? { ...one, options: one.options.map((option) => (option.choices ? { ...option, choiceLabels: ['Norden', 'Osten', 'Süden', 'Westen'] } : option)) } : one,
    );
    expect(parse('/delve move süden', german)).toEqual(command('delve move', { direction: 'south' }));
    expect(read('/delve move NORTH')).toEqual(command('delve move', { direction: 'north' }));
  });

  it('finds the command whatever the case and the spaces', () => {
    expect(read('  /DELVE   Look ')).toEqual(command('delve look'));
  });

  it('tells plain words from commands', () => {
    expect(read('hello there')).toEqual({ kind: 'command', command: 'say', options: { text: 'hello there' } });
    expect(read('   ')).toEqual({ kind: 'nothing' });
    expect(read('/')).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['/dance', { kind: 'unknown-command', typed: 'dance' }],
    ['/rlol d20', { kind: 'near-command', typed: 'rlol', near: 'roll' }],
    ['/delve mvoe north', { kind: 'near-command', typed: 'delve mvoe', near: 'delve move' }],
    ['/hero', { kind: 'unfinished-command', typed: 'hero', words: 'create, show' }],
    ['/delve move driection:north', { kind: 'near-option', name: 'driection', near: 'direction' }],
    ['/delve move', { kind: 'missing', name: 'direction' }],
    ['/delve move up', { kind: 'choice', name: 'direction', value: 'up', choices: 'north, east, south, west' }],
    ['/delve move north 3 4', { kind: 'surplus', value: '4' }],
    ['/delve move direction:north direction:south', { kind: 'doubled', name: 'direction' }],
    ['/delve move speed:9 north', { kind: 'unknown-option', name: 'speed', known: 'direction, steps' }],
    ['/delve move north far', { kind: 'number', name: 'steps', value: 'far' }],
    ['/delve look around', { kind: 'surplus', value: 'around' }],
  ])('refuses %s before it is sent', (text, found) => {
    expect(read(text)).toEqual(problem(found));
  });

  it('knows both ends of a range', () => {
    expect(read('/delve move north 1')).toEqual(command('delve move', { direction: 'north', steps: '1' }));
    expect(read('/delve move north 12')).toEqual(command('delve move', { direction: 'north', steps: '12' }));
    expect(read('/delve move north 0')).toEqual(problem({ kind: 'range', name: 'steps', min: 1, max: 12 }));
    expect(read('/delve move north 13')).toEqual(problem({ kind: 'range', name: 'steps', min: 1, max: 12 }));
  });
});
