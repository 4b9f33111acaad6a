import { useRef, useState, type PointerEvent } from 'react';
import type { BoardToken } from '../api/types';
import type { Square } from './boardSquares';
import { pointAt, type BoardView } from './boardView';

/** A token on its way: where the pointer is, and where in the token it took hold. */
export interface Drag {
  at: Square;
  grip: Square;
}

interface Options {
  view: BoardView;
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number, px: Square) => void;
  /** What may be dragged now. */
  movable: BoardToken | null;
  onTap: (square: Square) => void;
  onDrop: (square: Square) => void;
}

// A finger trembles more than this, and means a tap all the same.
const tremblePx = 6;

/** One finger drags a token or the map, two pinch it, and what does not move is a tap. */
export function useBoardPointers({ view, pan, zoom, movable, onTap, onDrop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const fingers = useRef(new Map<number, Square>());
  const traveled = useRef(0);

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) {
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    const px = pixelOf(event);
    fingers.current.set(event.pointerId, px);
    if (fingers.current.size > 1) {
      // Two fingers never mean a move.
      traveled.current = Infinity;
      setDrag(null);
      return;
    }
    traveled.current = 0;
    const at = pointAt(view, px);
    if (movable !== null && isOn(movable, at)) {
      setDrag({ at, grip: { x: at.x - movable.x, y: at.y - movable.y } });
    }
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const px = pixelOf(event);
    fingers.current.set(event.pointerId, px);
    traveled.current += Math.hypot(px.x - before.x, px.y - before.y);
    const [other] = [...fingers.current].filter(([id]) => id !== event.pointerId);
    if (other !== undefined) {
      const [, anchor] = other;
      zoom(distance(px, anchor) / Math.max(1, distance(before, anchor)), anchor);
    } else if (drag !== null) {
      setDrag({ ...drag, at: pointAt(view, px) });
    } else if (traveled.current > tremblePx) {
      pan(px.x - before.x, px.y - before.y);
    }
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    if (!fingers.current.delete(event.pointerId)) {
      return;
    }
    const at = pointAt(view, pixelOf(event));
    if (traveled.current <= tremblePx) {
      onTap({ x: Math.floor(at.x), y: Math.floor(at.y) });
    } else if (drag !== null) {
      onDrop(cornerOf({ ...drag, at }));
    }
    setDrag(null);
  };

  const onPointerCancel = (event: PointerEvent<SVGSVGElement>) => {
    fingers.current.delete(event.pointerId);
    setDrag(null);
  };

  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

/** The north-western square of what is dragged, were it let go now. */
export function cornerOf({ at, grip }: Drag): Square {
  return { x: Math.round(at.x - grip.x), y: Math.round(at.y - grip.y) };
}

function pixelOf(event: PointerEvent<SVGSVGElement>): Square {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function isOn({ x, y, edge }: BoardToken, at: Square): boolean {
  return at.x >= x && at.y >= y && at.x < x + edge && at.y < y + edge;
}

function distance(a: Square, b: Square): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
