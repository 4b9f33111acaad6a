import { tokenize } from '../commands/tokens';
import type { Wish } from '../room/sending';

/** A command as the table offers it, `attack target:goblin-1 weapon:longsword`, as something to send. */
export function wishOf(command: string): Wish {
  const tokens = tokenize(command);
  const options: Record<string, string> = {};
  for (const { name, value } of tokens) {
    if (name !== null) {
      options[name] = value;
    }
  }
  return { kind: 'command', command: tokens.filter(({ name }) => name === null).map(({ value }) => value).join(' '), options };
}
