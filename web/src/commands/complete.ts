import type { CommandInfo, CommandOption } from '../api/types';
import { assign, isFreeText } from './assign';
import { hasChoices } from './parse';
import { resolve } from './resolve';
import { quote, type Token } from './tokens';

export interface CompletionItem {
  key: string;
  kind: 'command' | 'option' | 'value';
  label: string;
  detail: string;
  /** What replaces the text between `from` and `to`. */
  insert: string;
}

/** A question only the server can answer. */
export interface RemoteQuestion {
  command: string;
  option: string;
  typed: string;
  options: Record<string, string>;
  /** What stands before the value: `target:` or nothing. */
  prefix: string;
}

export interface Completion {
  from: number;
  to: number;
  items: CompletionItem[];
  /** The command whose options are being typed; null while its name is. */
  command: CommandInfo | null;
  /** The option the caret stands in. */
  option: CommandOption | null;
  /** The names of the options that have a value already. */
  filled: string[];
  remote: RemoteQuestion | null;
}

const mostItems = 50;

/** What may come next at the caret, or null where nothing can be offered. */
export function complete(text: string, caret: number, commands: readonly CommandInfo[]): Completion | null {
  const before = text.slice(0, caret);
  if (!before.startsWith('/')) {
    return null;
  }
  const resolved = resolve(before, commands);
  if (resolved === null || resolved.pathEnd === before.length) {
    return completeCommand(before, commands);
  }
  if (resolved.rest.length <= 1) {
    const longer = completeCommand(before, commands.filter(({ path }) => path.startsWith(`${resolved.command.path} `)));
    if (longer.items.length > 0) {
      return longer;
    }
  }
  return completeOption(before, resolved.command, resolved.rest);
}

function completeCommand(before: string, commands: readonly CommandInfo[]): Completion {
  const typed = before.slice(1).trimStart().toLowerCase().replace(/\s+/g, ' ');
  const ranked = commands
    .map((command) => ({ command, rank: rankOf(command, typed) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || (a.command.path < b.command.path ? -1 : 1));
  const items = ranked.slice(0, mostItems).map(({ command: { path, description } }): CompletionItem => ({
    key: path,
    kind: 'command',
    label: `/${path}`,
    detail: description,
    insert: `/${path} `,
  }));
  return { from: 0, to: before.length, items, command: null, option: null, filled: [], remote: null };
}

/** Smaller is nearer: the path begins so, a word of it begins so, the description mentions it. */
function rankOf({ path, description }: CommandInfo, typed: string): number {
  if (path.startsWith(typed)) {
    return 0;
  }
  if (path.split(' ').some((word) => word.startsWith(typed))) {
    return 1;
  }
  return typed.length > 2 && description.toLowerCase().includes(typed) ? 2 : Infinity;
}

function completeOption(before: string, command: CommandInfo, rest: readonly Token[]): Completion {
  const last = rest.at(-1);
  const current = last?.end === before.length ? last : null;
  const done = current === null ? rest : rest.slice(0, -1);
  const { given } = assign(command.options, done);
  const taken = new Set(given.map(({ option }) => option.name));
  const open = command.options.filter(({ name }) => !taken.has(name));

  // Free text runs to the end of the line: while it does, the caret stands in it.
  const running = given.find(({ option, tokens }) => isFreeText(option) && tokens.at(-1) === done.at(-1))?.option;
  const named = command.options.find(({ name }) => name === current?.name?.toLowerCase());
  const option = named ?? open[0] ?? running ?? null;
  const typed = current?.value ?? '';
  const prefix = named === undefined ? '' : `${named.name}:`;
  const names = current !== null && (current.name !== null || current.quoted) ? [] : open.filter(({ name }) => name.startsWith(typed.toLowerCase()));

  return {
    from: current?.start ?? before.length,
    to: before.length,
    items: [...(option === null ? [] : valueItems(option, typed, prefix)), ...names.map(nameItem)].slice(0, mostItems),
    command,
    option,
    filled: [...taken],
    remote:
      option?.autocomplete === true && !hasChoices(option)
        ? { command: command.path, option: option.name, typed, options: Object.fromEntries(given.map((one) => [one.option.name, one.value])), prefix }
        : null,
  };
}

function nameItem({ name, description }: CommandOption): CompletionItem {
  return { key: `option ${name}`, kind: 'option', label: `${name}:`, detail: description, insert: `${name}:` };
}

function valueItems(option: CommandOption, typed: string, prefix: string): CompletionItem[] {
  const wanted = typed.toLowerCase();
  const choices = option.type === 'boolean' ? ['true', 'false'] : (option.choices ?? []);
  return choices
    .map((value, index) => ({ value, label: option.choiceLabels?.[index] ?? value }))
    .filter(({ value, label }) => value.toLowerCase().startsWith(wanted) || label.toLowerCase().startsWith(wanted))
    .map(({ value, label }) => valueItem(value, label, prefix));
}

export function valueItem(value: string, label: string, prefix: string): CompletionItem {
  return { key: `value ${value}`, kind: 'value', label, detail: label.toLowerCase() === value.toLowerCase() ? '' : value, insert: `${prefix}${quote(value)} ` };
}

/** The text and caret after choosing an item. */
export function accept(text: string, completion: Completion, item: CompletionItem): { text: string; caret: number } {
  const after = text.slice(completion.to).replace(/^\S+/, '').trimStart();
  const head = text.slice(0, completion.from) + item.insert;
  return { text: head + after, caret: head.length };
}

/** Whether the text names a command in full, so that Enter sends rather than chooses. */
export function isFinished(text: string, commands: readonly CommandInfo[]): boolean {
  return text.startsWith('/') && resolve(text.trim(), commands) !== null;
}
