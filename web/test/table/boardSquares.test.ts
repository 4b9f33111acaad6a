import { describe, expect, it } from 'vitest';
import { columnName, initialsOf, reachAt, squareName, terrainAt, terrainPaths, tokenAt } from '../../src/table/boardSquares';
import { battleBoard } from '../mock/battle';

describe('the squares of a board', () => {
  it('are named as commands name them, behind Z with two letters', () => {
    expect(squareName({ x: 2, y: 3 })).toBe('C4');
    expect([columnName(25), columnName(26), columnName(51), columnName(52)]).toEqual(['Z', 'AA', 'AZ', 'BA']);
  });

  it('know their ground, and are unknown outside and where the page knows no sign', () => {
    const board = battleBoard();
    expect(terrainAt(board, { x: 0, y: 0 })).toBe('wall');
    expect(terrainAt(board, { x: 11, y: 3 })).toBe('door');
    expect(terrainAt(board, { x: 5, y: 6 })).toBe('open-door');
    expect(terrainAt(board, { x: 0, y: 99 })).toBe('unknown');
    expect(terrainAt({ ...board, rows: ['?'] }, { x: 0, y: 0 })).toBe('unknown');
  });

  it('are joined side by side, and each lies in one outline', () => {
    const board = { ...battleBoard(), width: 4, height: 2, rows: ['##..', '#...'] };
    expect([...terrainPaths(board)]).toEqual([
      ['wall', 'M0 0h2v1h-2zM0 1h1v1h-1z'],
      ['floor', 'M2 0h2v1h-2zM1 1h3v1h-3z'],
    ]);
  });

  it('find whoever stands on them, large ones on every square of theirs and the living before the dead', () => {
    const board = battleBoard();
    expect(tokenAt(board, { x: 16, y: 3 })?.key).toBe('foe-2');
    expect(tokenAt(board, { x: 17, y: 3 })).toBeUndefined();
    const [dead] = board.tokens.filter(({ state }) => state === 'dead');
    const crowded = { ...board, tokens: [{ ...(dead ?? board.tokens[0]), x: 4, y: 4 } as (typeof board.tokens)[number], ...board.tokens] };
    expect(tokenAt(crowded, { x: 4, y: 4 })?.key).toBe('hero-1');
  });

  it('say what a way costs, where there is one', () => {
    expect(reachAt(battleBoard(), { x: 6, y: 4 })).toEqual({ x: 6, y: 4, feet: 10, square: 'G5' });
    expect(reachAt(battleBoard(), { x: 9, y: 9 })).toBeUndefined();
  });

  it('carry names as initials, numbers whole', () => {
    expect(['Brunhild', 'Old Rat', 'Goblin 12', 'Ärmel von der Au', ''].map(initialsOf)).toEqual(['B', 'OR', 'G12', 'ÄA', '']);
  });
});
