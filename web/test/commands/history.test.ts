import { describe, expect, it } from 'vitest';
import { remember, shown, step, type History } from '../../src/commands/history';

const fresh: History = { lines: ['/help', '/roll d20'], at: 2, draft: '' };

describe('history', () => {
  it('walks back and returns to what was being written', () => {
    const back = step(fresh, '/del', -1) as History;
    expect(shown(back)).toBe('/roll d20');
    const further = step(back, shown(back), -1) as History;
    expect(shown(further)).toBe('/help');
    expect(step(further, shown(further), -1)).toBeNull();
    const forth = step(step(further, '', 1) as History, '', 1) as History;
    expect(shown(forth)).toBe('/del');
    expect(step(forth, '/del', 1)).toBeNull();
  });

  it('keeps a line once, at its newest place, and the last fifty', () => {
    expect(remember(['/a', '/b'], '/a')).toEqual(['/b', '/a']);
    const full = Array.from({ length: 50 }, (_, index) => `/${index}`);
    expect(remember(full, '/new')).toHaveLength(50);
    expect(remember(full, '/new')[0]).toBe('/1');
  });
});
