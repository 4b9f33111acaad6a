import type { CommandOption } from '../api/types';
import { nearest } from './nearest';
import type { Token } from './tokens';

export interface Given {
  option: CommandOption;
  value: string;
  tokens: Token[];
}

const shortestSlip = 6;

export interface Assignment {
  given: Given[];
  /** Names before a colon that the command does not know. */
  strangers: Token[];
  /** Values for which no option is left. */
  surplus: Token[];
  /** Options that were named twice. */
  doubled: CommandOption[];
}

/** Gives every word its option: named ones first, then the others in the order of the options; what is left behind dice is their remark. */
export function assign(options: readonly CommandOption[], tokens: readonly Token[]): Assignment {
  const named = new Map<string, Given>();
  const result: Assignment = { given: [], strangers: [], surplus: [], doubled: [] };
  const positional: Token[] = [];
  for (const token of tokens) {
    const option = options.find(({ name }) => name === token.name?.toLowerCase());
    if (token.name === null) {
      positional.push(token);
    } else if (option === undefined) {
      result.strangers.push(token);
    } else if (named.has(option.name)) {
      result.doubled.push(option);
    } else {
      named.set(option.name, { option, value: token.value, tokens: [token] });
    }
  }

  const open = options.filter(({ name }) => !named.has(name));
  const byPosition = placed(open, positional, result.surplus, options.some(({ type }) => type === 'dice'));
  result.given = options.flatMap(({ name }) => named.get(name) ?? byPosition.get(name) ?? []);
  addRemark(result);
  return result;
}

/** `/roll 4d6kh3 for luck`: the server reads a remark behind a formula as part of it. */
function addRemark({ given, surplus }: Assignment) {
  const dice = given.find(({ option, tokens }) => option.type === 'dice' && tokens.every(({ quoted }) => !quoted));
  if (dice !== undefined && surplus.length > 0) {
    dice.value = [dice.value, ...surplus.map(({ value }) => value)].join(' ');
    dice.tokens.push(...surplus);
    surplus.length = 0;
  }
}

function placed(open: readonly CommandOption[], tokens: readonly Token[], surplus: Token[], takesRemark: boolean): Map<string, Given> {
  const found = new Map<string, Given>();
  let next = 0;
  open.forEach((option, index) => {
    if (takesRemark && isRemark(option, tokens[next])) {
      return;
    }
    const taken = tokens.slice(next, next + wordsFor(option, tokens.slice(next), index === open.length - 1));
    if (taken.length > 0) {
      found.set(option.name, { option, value: taken.map(({ value }) => value).join(' '), tokens: taken });
    }
    next += taken.length;
  });
  surplus.push(...tokens.slice(next));
  return found;
}

/** Whether a word behind dice cannot be meant for an option: a yes or no is given by name there, and of choices one long word with a slip in it can be meant. */
function isRemark({ type, choices, choiceLabels }: CommandOption, token: Token | undefined): boolean {
  const names = [...(choices ?? []), ...(choiceLabels ?? [])];
  const typed = token?.value.toLowerCase() ?? '';
  const meant = names.some((name) => name.toLowerCase() === typed) || (typed.length >= shortestSlip && nearest(typed, names) !== null);
  return type === 'boolean' || (names.length > 0 && !meant);
}

/** How many words an option takes: a dice formula runs on over its operators, the last free text to the end of the line. */
function wordsFor(option: CommandOption, tokens: readonly Token[], isLast: boolean): number {
  const restIsUnquoted = tokens.every(({ quoted }) => !quoted);
  if (isLast && isFreeText(option) && restIsUnquoted) {
    return tokens.length;
  }
  if (option.type !== 'dice') {
    return Math.min(1, tokens.length);
  }
  let count = Math.min(1, tokens.length);
  while (count > 0 && count < tokens.length && (/[+\-*/(]$/.test(tokens[count - 1]?.value ?? '') || /^[+\-*/)]/.test(tokens[count]?.value ?? ''))) {
    count += 1;
  }
  return count;
}

export function isFreeText({ type, choices }: CommandOption): boolean {
  return (type === 'string' || type === 'dice') && (choices?.length ?? 0) === 0;
}
