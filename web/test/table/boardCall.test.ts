import { expect, it } from 'vitest';
import { wishOf } from '../../src/table/boardCall';

it('reads what the table offers as a command with its options', () => {
  expect(wishOf('init next')).toEqual({ kind: 'command', command: 'init next', options: {} });
  expect(wishOf('attack target:goblin-1 weapon:weapon.longsword')).toEqual({
    kind: 'command',
    command: 'attack',
    options: { target: 'goblin-1', weapon: 'weapon.longsword' },
  });
});
