import type { Entry, TableView } from '../api/types';
import type { IconName } from '../ui/Icon';
import type { CurrentActions } from './currentActions';

export interface QuickCommand {
  key: 'hero' | 'delve' | 'look' | 'help';
  command: string;
  icon: IconName;
}

const hero: QuickCommand = { key: 'hero', command: 'hero create', icon: 'person' };
const delve: QuickCommand = { key: 'delve', command: 'delve start', icon: 'swords' };
const look: QuickCommand = { key: 'look', command: 'delve look', icon: 'door' };
const help: QuickCommand = { key: 'help', command: 'help', icon: 'scroll' };

interface Situation {
  table: TableView | null;
  userId: string;
  /** Whether the player made a hero here, as far as the page has read. */
  hasHero: boolean;
  /** What the game itself offers. */
  actions: CurrentActions | null;
}

/** The next step beside what the game itself offers, the likeliest first; a second delve is no way out of the first. */
export function quickCommands({ table, userId, hasHero, actions }: Situation): readonly QuickCommand[] {
  const offered = actions !== null;
  if (offered && actions.sessionId !== table?.sessionId) {
    // A game has begun, and the table is still to be read.
    return [];
  }
  if (table === null || table.finished) {
    // The ending brings its own way into the next delve.
    const next = offered ? [hero] : hasHero ? [delve, hero] : [hero, delve];
    return [...next, help];
  }
  if (table.combatants.some((one) => one.userId === userId)) {
    return offered ? [] : [look, help];
  }
  // A campaign seats heroes of its own.
  return hasHero || table.board != null ? [help] : [hero, help];
}

/** A hero who was made in this room, in one line or step by step. */
export function madeHero(entries: readonly Entry[], userId: string): boolean {
  return entries.some(
    ({ actor, command, reply }) => actor.userId === userId && command.startsWith(hero.command) && reply.visibility === 'all' && reply.refusal == null,
  );
}
