import type { CommandInfo } from '../api/types';
import { tokenize, type Token } from './tokens';

export interface Resolved {
  command: CommandInfo;
  /** The words behind the path. */
  rest: Token[];
  pathEnd: number;
}

/** Finds the command whose path is the longest beginning of the words: `/delve move north` is `delve move`. */
export function resolve(text: string, commands: readonly CommandInfo[]): Resolved | null {
  const tokens = tokenize(text, 1);
  let found: Resolved | null = null;
  let longest = 0;
  for (const command of commands) {
    const path = command.path.split(' ');
    const matches = path.every((word, index) => tokens[index]?.name === null && tokens[index].value.toLowerCase() === word);
    if (matches && path.length > longest) {
      longest = path.length;
      found = { command, rest: tokens.slice(longest), pathEnd: tokens[longest - 1]?.end ?? 1 };
    }
  }
  return found;
}
