import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Board } from '../api/types';
import type { Square } from './boardSquares';
import { fitted, isInSight, panned, seenOf, showing, zoomedAt, type BoardView, type Size } from './boardView';

// Before the page has measured anything, and where nothing is ever laid out.
const unmeasured: Size = { width: 640, height: 480 };

/** What is shown of a board: all that was ever seen of it, until somebody moves or zooms it. */
export function useBoardView(board: Board) {
  const { ref: frame, width, height } = useElementSize();
  const surface = useRef<SVGSVGElement>(null);
  const [own, setOwn] = useState<BoardView | null>(null);
  const size = width > 0 && height > 0 ? { width, height } : unmeasured;
  const seen = useMemo(() => seenOf(board), [board]);
  // A board grows with what is seen of it, which moves nothing; another floor may lie elsewhere.
  const view = own !== null && isInSight(board, own, size) ? own : fitted(seen, size);

  const change = useCallback(
    (next: (now: BoardView, window: Size) => BoardView) => {
      const window = width > 0 && height > 0 ? { width, height } : unmeasured;
      setOwn((now) => next(now ?? fitted(seen, window), window));
    },
    [seen, width, height],
  );
  const zoom = useCallback(
    (factor: number, px?: Square) => change((now, window) => zoomedAt(now, factor, px ?? { x: window.width / 2, y: window.height / 2 })),
    [change],
  );
  const pan = useCallback((dx: number, dy: number) => change((now, window) => panned(now, dx, dy, board, window)), [board, change]);
  const show = useCallback((square: Square) => change((now, window) => showing(now, square, window)), [change]);
  const fit = useCallback(() => setOwn(null), []);

  useEffect(() => {
    const target = surface.current;
    const onWheel = (event: WheelEvent) => {
      // The page behind the map stays where it is, which React's own listener may not promise.
      event.preventDefault();
      const box = target?.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) });
    };
    target?.addEventListener('wheel', onWheel, { passive: false });
    return () => target?.removeEventListener('wheel', onWheel);
  }, [zoom]);

  return { frame, surface, size, view, zoom, pan, show, fit };
}
