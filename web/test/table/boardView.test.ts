import { describe, expect, it } from 'vitest';
import { fitted, isInSight, panned, pointAt, rulerPx, seenOf, showing, zoomedAt } from '../../src/table/boardView';

const window = { width: 418, height: 218 };
const board = { width: 20, height: 10 };

describe('the view of a board', () => {
  it('shows all of it beside its coordinates', () => {
    const view = fitted(board, window);
    expect(view.scale).toBe(20);
    expect(pointAt(view, { x: rulerPx, y: rulerPx })).toEqual({ x: 0, y: 0 });
    expect(pointAt(view, { x: 418, y: 218 })).toEqual({ x: 20, y: 10 });
  });

  it('keeps small boards from growing without end, and stands in the middle', () => {
    const view = fitted({ width: 2, height: 2 }, { width: 1018, height: 1018 });
    expect(view.scale).toBe(72);
    expect(pointAt(view, { x: 518, y: 518 })).toEqual({ x: 1, y: 1 });
  });

  it('knows a window that has nothing of a smaller board in it', () => {
    const view = { x: 15, y: 2, scale: 40 };
    expect(isInSight(board, view, window)).toBe(true);
    expect(isInSight({ width: 15, height: 10 }, view, window)).toBe(false);
    expect(isInSight(board, { x: -12, y: 0, scale: 40 }, window)).toBe(false);
    expect(isInSight(board, { x: -10, y: 0, scale: 40 }, window)).toBe(true);
  });

  it('zooms about the pointer, up to an end on both sides', () => {
    const px = { x: 118, y: 68 };
    const view = fitted(board, window);
    const near = zoomedAt(view, 2, px);
    expect(near.scale).toBe(40);
    expect(pointAt(near, px).x).toBeCloseTo(pointAt(view, px).x);
    expect(zoomedAt(view, 1_000, px).scale).toBe(160);
    expect(zoomedAt(view, 0.001, px).scale).toBe(4);
  });

  it('never loses the board out of sight', () => {
    const view = fitted(board, window);
    expect(panned(view, -1e6, -1e6, board, window)).toMatchObject({ x: 19, y: 9 });
    expect(panned(view, 1e6, 1e6, board, window)).toMatchObject({ x: 1 - 418 / 20, y: 1 - 218 / 20 });
  });

  it('follows a square that is out of sight and stays where it is not', () => {
    const near = zoomedAt(fitted(board, window), 4, { x: 0, y: 0 });
    expect(showing(near, { x: 2, y: 0 }, window)).toEqual(near);
    const moved = showing(near, { x: 19, y: 9 }, window);
    expect(moved.x + window.width / moved.scale).toBeCloseTo(20);
    expect(moved.y + window.height / moved.scale).toBeCloseTo(10);
  });
});

describe('the part that was seen', () => {
  const board = (rows: string[]) => ({ width: rows[0]?.length ?? 0, height: rows.length, rows, tokens: [], mover: null, reach: [] });

  it('is all of a board without secrets', () => {
    expect(seenOf(board(['...', '...']))).toEqual({ x: 0, y: 0, width: 3, height: 2 });
  });

  it('leaves a square around what is known and stays on the board', () => {
    expect(seenOf(board(['          ', '   ..     ', '   .      ', '          ', '          ']))).toEqual({ x: 2, y: 0, width: 4, height: 4 });
    expect(seenOf(board(['.    ', '     ']))).toEqual({ x: 0, y: 0, width: 2, height: 2 });
  });

  it('is all of a board of which nothing is known', () => {
    expect(seenOf(board(['  ', '  ']))).toEqual({ x: 0, y: 0, width: 2, height: 2 });
  });

  it('is shown in the middle', () => {
    const view = fitted({ x: 10, y: 20, width: 10, height: 10 }, { width: 518, height: 518 });
    expect(view.scale).toBe(50);
    expect(view.x + rulerPx / view.scale).toBe(10);
    expect(view.y + rulerPx / view.scale).toBe(20);
  });
});
