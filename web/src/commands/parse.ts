import type { CommandInfo, CommandOption } from '../api/types';
import { assign, type Given } from './assign';
import { resolve } from './resolve';
import { tokenize } from './tokens';

export type ParseProblem =
  | { kind: 'unknown-command'; typed: string }
  | { kind: 'unknown-option'; name: string; known: string }
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
    const [first] = tokenize(line, 1);
    return problem({ kind: 'unknown-command', typed: first === undefined ? '' : line.slice(first.start, first.end) });
  }

  const { command, rest } = resolved;
  const { given, strangers, surplus, doubled } = assign(command.options, rest);
  const [stranger] = strangers;
  if (stranger?.name !== undefined && stranger.name !== null) {
    return problem({ kind: 'unknown-option', name: stranger.name, known: command.options.map(({ name }) => name).join(', ') });
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
