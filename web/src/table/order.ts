import type { Combatant } from '../api/types';

// Infinity minus infinity is no number to sort by.
const lowest = -1_000;

/** By initiative where the server says it, else as the server listed them; equal ones keep the server's order. */
export function inOrder(combatants: readonly Combatant[]): Combatant[] {
  return combatants
    .map((combatant, index) => ({ combatant, index }))
    .sort((a, b) => (b.combatant.initiative ?? lowest) - (a.combatant.initiative ?? lowest) || a.index - b.index)
    .map(({ combatant }) => combatant);
}

export type Health = 'fine' | 'hurt' | 'low';

export function healthOf(hitPoints: number, maxHitPoints: number): Health {
  const share = maxHitPoints > 0 ? hitPoints / maxHitPoints : 0;
  if (share <= 0.25) {
    return 'low';
  }
  return share <= 0.6 ? 'hurt' : 'fine';
}
