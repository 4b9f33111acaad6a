import type { CommandInfo, CommandOption } from '../api/types';
import { assign, type Given } from './assign';
import { nearest } from './nearest';
import { resolve } from './resolve';
import { tokenize } from './tokens';

export type ParseProblem =
  | { kind: 'unknown-command'; typed: string }
  | { kind: 'near-command'; typed: string; near: string }
  | { kind: 'unfinished-command'; typed: string; words: string }
  | { kind: 'unknown-option'; name: string; known: string }
  | { kind: 'near-option'; name: string; near: string }
  | { kind: 'surplus'; value: string }
  | { kind: 'doubled'; name: string }
  | { kind: 'missing'; name: string }
  | { kind: 'choice'; name: string; value: string; choices: string }
  | { kind: 'number'; name: string; value: string }
  | { kind: 'range'; name: string; min: number; max: number }
  | { kind: 'at-least'; name: string; min: number }
  | { kind: 'at-most'; name: string; max: number };

/** What a line without a slash is: talk, which everybody in the room reads. */
export const chatCommand = 'say';

/** Whether an entry's command was talk. */
export function isTalk(command: string): boolean {
  return command.split(' ', 1)[0] === chatCommand;
}

export type Parsed =
  | { kind: 'nothing' }
  | { kind: 'problem'; problem: ParseProblem }
  | { kind: 'command'; command: string; options: Record<string, string> };

/** Reads `/delve move direction:north` or `/delve move north` against the server's command list. */
export function parse(text: string, commands: readonly CommandInfo[]): Parsed {
  const line = text.trim();
  if (line === '' || line === '/') {
    return { kind: 'nothing' };
  }
  if (!line.startsWith('/')) {
    return { kind: 'command', command: chatCommand, options: { text: line } };
  }
  const resolved = resolve(line, commands);
  if (resolved === null) {
    return problem(unknownCommand(line, commands));
  }

  const { command, rest } = resolved;
  const { given, strangers, surplus, doubled } = assign(command.options, rest);
  const [stranger] = strangers;
  if (stranger?.name !== undefined && stranger.name !== null) {
    return problem(unknownOption(stranger.name, command.options.map(({ name }) => name)));
  }
  if (doubled[0] !== undefined) {
    return problem({ kind: 'doubled', name: doubled[0].name });
  }
  if (surplus[0] !== undefined) {
    return problem({ kind: 'surplus', value: surplus[0].value });
  }
  const missing = command.options.find(({ name, required }) => required && !given.some(({ option }) => option.name === name));
  if (missing !== undefined) {
    return problem({ kind: 'missing', name: missing.name });
  }

  const options: Record<string, string> = {};
  for (const one of given) {
    const wrong = check(one);
    if (wrong !== null) {
      return problem(wrong);
    }
    options[one.option.name] = settle(one);
  }
  return { kind: 'command', command: command.path, options };
}

function problem(found: ParseProblem): Parsed {
  return { kind: 'problem', problem: found };
}

function unknownCommand(line: string, commands: readonly CommandInfo[]): ParseProblem {
  const words = tokenize(line, 1).map(({ start, end }) => line.slice(start, end));
  const paths = commands.map(({ path }) => path);
  const first = words[0] ?? '';
  const below = paths.filter((path) => path.startsWith(`${first.toLowerCase()} `)).map((path) => path.slice(first.length + 1));
  if (words.length === 1 && below.length > 0) {
    return { kind: 'unfinished-command', typed: first, words: below.join(', ') };
  }
  // As many words as could be a command, from many to few: `/delve mvoe north` means `/delve move`.
  for (let count = Math.min(words.length, 3); count > 0; count -= 1) {
    const typed = words.slice(0, count).join(' ');
    const near = nearest(typed, paths.filter((path) => path.split(' ').length === count));
    if (near !== null) {
      return { kind: 'near-command', typed, near };
    }
  }
  return { kind: 'unknown-command', typed: first };
}

function unknownOption(name: string, known: readonly string[]): ParseProblem {
  const near = nearest(name, known);
  return near === null ? { kind: 'unknown-option', name, known: known.join(', ') } : { kind: 'near-option', name, near };
}

/** What the page can see by itself; everything else is the server's to judge. */
function check({ option, value }: Given): ParseProblem | null {
  const { name } = option;
  if (hasChoices(option)) {
    return choiceFor(option, value) === undefined ? { kind: 'choice', name, value, choices: (option.choices ?? []).join(', ') } : null;
  }
  if (option.type !== 'integer' && option.type !== 'number') {
    return null;
  }
  const shape = option.type === 'integer' ? /^[+-]?\d+$/ : /^[+-]?\d+([.,]\d+)?$/;
  if (!shape.test(value)) {
    return { kind: 'number', name, value };
  }
  return checkRange(option, Number(value.replace(',', '.')));
}

function checkRange({ name, min, max }: CommandOption, value: number): ParseProblem | null {
  const low = min ?? -Infinity;
  const high = max ?? Infinity;
  if (value >= low && value <= high) {
    return null;
  }
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return { kind: 'range', name, min: low, max: high };
  }
  return value < low ? { kind: 'at-least', name, min: low } : { kind: 'at-most', name, max: high };
}

function settle({ option, value }: Given): string {
  return hasChoices(option) ? (choiceFor(option, value) ?? value) : value;
}

export function hasChoices({ choices }: CommandOption): boolean {
  return (choices?.length ?? 0) > 0;
}

/** A choice by its value or by its label in the player's language, whatever the case. */
function choiceFor({ choices, choiceLabels }: CommandOption, typed: string): string | undefined {
  const wanted = typed.toLowerCase();
  return choices?.find((value, index) => value.toLowerCase() === wanted || choiceLabels?.[index]?.toLowerCase() === wanted);
}
