import type { TableView } from '../api/types';

/** How the table sends what is done on it. */
export interface TableActs {
  /** A command as a player would type it, without the slash. */
  run: (command: string) => Promise<unknown>;
  /** While something is on its way. */
  busy: boolean;
}

/** Whether it is the viewer who acts: their hero has the turn, or as master they play the foe that has it. */
export function actsNow({ finished, turn, combatants, board }: TableView, userId: string): boolean {
  return !finished && turn != null && (board?.mover === turn || combatants.some(({ key, userId: whose }) => key === turn && whose === userId));
}
