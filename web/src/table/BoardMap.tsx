import { ActionIcon, Button, Popover } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Board, BoardReach, Combatant } from '../api/types';
import { useText } from '../strings/useText';
import { Icon } from '../ui/Icon';
import { BoardDetails } from './BoardDetails';
import { BoardList, squareInWords } from './BoardList';
import classes from './BoardMap.module.css';
import { BoardRulers } from './BoardRulers';
import { reachAt, tokenAt, type Square } from './boardSquares';
import { BoardTerrain } from './BoardTerrain';
import { BoardTokenView } from './BoardTokenView';
import type { TableActs } from './tableActs';
import { cornerOf, useBoardPointers } from './useBoardPointers';
import { useBoardView } from './useBoardView';

const lingerMs = 250;
// Details stand beside whom they are about, where the window has room for both.
const narrowestPx = 560;
const step = 1.35;
const ways: Readonly<Record<string, Square>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** What is open over the map: somebody's details, or the question whether to go there. */
type Shown = { kind: 'token'; key: string; pinned: boolean } | { kind: 'move'; reach: BoardReach };

interface Props {
  board: Board;
  combatants: readonly Combatant[];
  turn: string | null;
  userId: string;
  /** How to act; absent where one only looks. */
  acts?: TableActs | undefined;
}

/** The battle map: drag, arrow keys or a tap move the viewer's own; whoever is pointed at says how they fare. */
export function BoardMap({ board, combatants, turn, userId, acts }: Props) {
  const t = useText();
  const { frame, surface, size, view, zoom, pan, show, fit } = useBoardView(board);
  const [cursor, setCursor] = useState<Square | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [going, setGoing] = useState<Square | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const linger = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(linger.current), []);

  const may = acts !== undefined && !acts.busy && going === null;
  const mover = board.tokens.find(({ key }) => key === board.mover) ?? null;
  const movable = may && board.reach.length > 0 ? mover : null;

  const close = () => setShown(null);
  const act = async (command: string) => {
    if (stage.current?.ownerDocument.activeElement?.closest('[data-board-details]') != null) {
      stage.current.focus({ preventScroll: true });
    }
    close();
    await acts?.run(command);
  };
  const go = async (reach: BoardReach) => {
    setGoing(reach);
    await act(`move to:${reach.square}`);
    setGoing(null);
  };
  const onTap = (square: Square) => {
    const token = tokenAt(board, square);
    const reach = movable === null ? undefined : reachAt(board, square);
    clearTimeout(linger.current);
    if (token !== undefined && token.key !== board.mover) {
      setShown({ kind: 'token', key: token.key, pinned: true });
    } else {
      setShown(reach === undefined ? null : { kind: 'move', reach });
    }
  };
  const onDrop = (square: Square) => {
    const reach = reachAt(board, square);
    if (reach !== undefined) {
      void go(reach);
    }
  };
  const { drag, handlers } = useBoardPointers({ view, pan, zoom, movable, onTap, onDrop });
  const target = drag === null ? undefined : reachAt(board, cornerOf(drag));

  const onHover = (key: string | null) => {
    clearTimeout(linger.current);
    // Over one's own, details would lie on the squares to go to.
    if (key !== null && key !== movable?.key && drag === null && shown?.kind !== 'move') {
      setShown({ kind: 'token', key, pinned: false });
    } else if (key === null) {
      linger.current = setTimeout(() => setShown((now) => (now?.kind === 'token' && !now.pinned ? null : now)), lingerMs);
    }
  };

  const point = (square: Square) => {
    setCursor(square);
    show(square);
    const token = tokenAt(board, square);
    setShown(token === undefined ? null : { kind: 'token', key: token.key, pinned: true });
  };
  const onEnter = () => {
    const token = cursor === null ? undefined : tokenAt(board, cursor);
    const reach = cursor === null || movable === null ? undefined : reachAt(board, cursor);
    if (token !== undefined && token.odds.length > 0) {
      first.current?.focus();
    } else if (reach !== undefined) {
      void go(reach);
    }
  };
  const nextFoe = () => {
    const foes = board.tokens.filter(({ side, state }) => side === 'foes' && state !== 'dead');
    const now = foes.findIndex(({ x, y }) => x === cursor?.x && y === cursor.y);
    const next = foes[(now + 1) % Math.max(1, foes.length)];
    if (next !== undefined) {
      point({ x: next.x, y: next.y });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed in the details comes by here too; only the way back to the map is the map's.
    if (event.target !== stage.current) {
      if (event.key === 'Escape') {
        stage.current?.focus({ preventScroll: true });
        close();
      }
      return;
    }
    const way = ways[event.key];
    const keys: Record<string, () => void> = { '+': () => zoom(step), '=': () => zoom(step), '-': () => zoom(1 / step), '0': fit, n: nextFoe, Enter: onEnter, Escape: close };
    const doIt = way === undefined ? keys[event.key] : () => {
      const from = cursor ?? mover ?? { x: 0, y: 0 };
      point({ x: Math.min(board.width - 1, Math.max(0, from.x + way.x)), y: Math.min(board.height - 1, Math.max(0, from.y + way.y)) });
    };
    if (doIt !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      doIt();
    }
  };

  const over = shown?.kind === 'token' ? board.tokens.find(({ key }) => key === shown.key) : shown?.reach;
  const placed = over === undefined || drag !== null ? null : { left: (over.x - view.x) * view.scale, top: (over.y - view.y) * view.scale, edge: ('edge' in over ? over.edge : 1) * view.scale };
  // The fallen lie below, and what is moved stands above all.
  const order = [...board.tokens].sort((a, b) => rank(a.state, a.key === board.mover) - rank(b.state, b.key === board.mover));

  return (
    <div className={classes.board}>
      {/* A map to look around in: the application role lets arrow keys through screen readers. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div ref={stage} className={classes.stage} role="application" tabIndex={0} aria-label={t(movable === null ? 'board.keys' : 'board.keys-move')} onKeyDown={onKeyDown} data-board>
        <div ref={frame} className={classes.frame}>
          <svg
            ref={surface}
            aria-hidden="true"
            viewBox={`${view.x} ${view.y} ${size.width / view.scale} ${size.height / view.scale}`}
            data-dragging={drag !== null || undefined}
            {...handlers}
          >
            <BoardTerrain board={board} />
            {movable !== null && <Reach reach={board.reach} labeled={view.scale >= 24} />}
            {drag !== null && target !== undefined && mover !== null && <rect className={classes.target} x={target.x} y={target.y} width={mover.edge} height={mover.edge} />}
            {cursor !== null && <rect className={classes.cursor} x={cursor.x + 0.03} y={cursor.y + 0.03} width={0.94} height={0.94} />}
            {order.map((token) => (
              <BoardTokenView
                key={token.key}
                token={token}
                combatant={combatants.find(({ key }) => key === token.key)}
                hasTurn={token.key === turn}
                own={combatants.some(({ key, userId: whose }) => key === token.key && whose === userId)}
                movable={token === movable}
                at={token !== mover ? undefined : drag !== null ? { x: drag.at.x - drag.grip.x, y: drag.at.y - drag.grip.y } : (going ?? undefined)}
                onHover={onHover}
              />
            ))}
            {drag !== null && <text className={classes.far} x={drag.at.x} y={drag.at.y - 0.8} fontSize={15 / view.scale}>{target === undefined ? t('board.out-of-reach') : t('board.feet', { feet: target.feet })}</text>}
            <BoardRulers board={board} view={view} size={size} />
          </svg>
        </div>
        {placed !== null && shown !== null && (
          <Popover key={`${shown.kind === 'token' ? shown.key : shown.reach.square} ${placed.left} ${placed.top}`} opened width={250} position={size.width < narrowestPx ? 'bottom' : 'right'} shadow="md" withArrow withRoles={false} trapFocus={false} closeOnClickOutside={false} closeOnEscape={false} transitionProps={{ duration: 0 }}>
            <Popover.Target>
              <span className={classes.anchor} style={{ left: placed.left, top: placed.top, width: placed.edge, height: placed.edge }} />
            </Popover.Target>
            <Popover.Dropdown p="xs" data-board-details onMouseEnter={() => clearTimeout(linger.current)} onMouseLeave={() => onHover(null)}>
              {shown.kind === 'move' ? (
                <Button fullWidth onClick={() => void go(shown.reach)}>
                  {t('board.move-to', { square: shown.reach.square, feet: shown.reach.feet })}
                </Button>
              ) : (
                over !== undefined && 'odds' in over && (
                  <BoardDetails
                    token={over}
                    combatant={combatants.find(({ key }) => key === over.key)}
                    first={first}
                    busy={!may}
                    onCommand={acts === undefined ? undefined : (command) => void act(command)}
                  />
                )
              )}
            </Popover.Dropdown>
          </Popover>
        )}
      </div>
      <div className={classes.tools}>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.out')} onClick={() => zoom(1 / step)}>
          <Icon name="minus" size={18} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.whole')} onClick={fit}>
          <Icon name="reset" size={18} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.in')} onClick={() => zoom(step)}>
          <Icon name="plus" size={18} />
        </ActionIcon>
      </div>
      <p className="visually-hidden" role="status">
        {cursor !== null && squareInWords(board, cursor, combatants, t)}
      </p>
      <BoardList board={board} combatants={combatants} onMove={movable === null ? undefined : (reach) => void go(reach)} />
    </div>
  );
}

function Reach({ reach, labeled }: { reach: readonly BoardReach[]; labeled: boolean }) {
  return (
    <g className={classes.reach}>
      {reach.map(({ x, y, feet, square }) => (
        <g key={square} data-reach={square}>
          <rect x={x + 0.04} y={y + 0.04} width={0.92} height={0.92} rx={0.1} />
          {labeled && (
            <text x={x + 0.5} y={y + 0.6} fontSize={0.28}>
              {feet}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function rank(state: Combatant['state'], moves: boolean): number {
  return moves ? 2 : state === 'dead' ? 0 : 1;
}
