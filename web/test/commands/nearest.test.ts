import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/commands/nearest';

describe('nearest', () => {
  it.each([
    ['diec', 'dice'],
    ['DICE', 'dice'],
    ['advantge', 'advantage'],
    ['directoin', 'direction'],
  ])('guesses what %s was meant to be', (typed, meant) => {
    expect(nearest(typed, ['dice', 'advantage', 'direction'])).toBe(meant);
  });

  it('allows one slip in three letters and two in six, and guesses nothing beyond', () => {
    expect(nearest('abx', ['abc'])).toBe('abc');
    expect(nearest('axx', ['abc'])).toBeNull();
    expect(nearest('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcxxx', ['abcdef'])).toBeNull();
    expect(nearest('abc', [])).toBeNull();
  });
});
