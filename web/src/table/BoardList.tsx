import type { Board, BoardReach, BoardToken, Combatant } from '../api/types';
import { useText, type Text } from '../strings/useText';
import { squareName, terrainAt, tokenAt, type Square } from './boardSquares';

/** The board in words, for whoever does not see it. */
export function BoardList({ board, combatants, onMove }: { board: Board; combatants: readonly Combatant[]; onMove: ((reach: BoardReach) => void) | undefined }) {
  const t = useText();
  return (
    <div className="visually-hidden">
      <ul aria-label={t('board.tokens')}>
        {board.tokens.map((token) => (
          <li key={token.key}>{tokenInWords(token, combatants, t)}</li>
        ))}
      </ul>
      {onMove !== undefined && board.reach.length > 0 && (
        <ul aria-label={t('board.reach')}>
          {board.reach.map((reach) => (
            <li key={reach.square}>
              {/* Dozens of squares are no stops for Tab: the arrow keys of the map lead there. */}
              <button type="button" tabIndex={-1} onClick={() => onMove(reach)}>
                {t('board.move-to', { square: reach.square, feet: reach.feet })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A square as it is read out under the cursor. */
export function squareInWords(board: Board, square: Square, combatants: readonly Combatant[], t: Text): string {
  const token = tokenAt(board, square);
  const reach = board.reach.find(({ x, y }) => x === square.x && y === square.y);
  return [
    token === undefined ? `${squareName(square)}: ${t(`board.terrain.${terrainAt(board, square)}`)}` : tokenInWords(token, combatants, t),
    ...(reach === undefined ? [] : [t('board.enter-moves', { feet: reach.feet })]),
    ...(token !== undefined && token.odds.length > 0 ? [t('board.enter-opens')] : []),
  ].join(', ');
}

function tokenInWords(token: BoardToken, combatants: readonly Combatant[], t: Text): string {
  const { hitPoints, maxHitPoints, note, conditions = [] } = combatants.find(({ key }) => key === token.key) ?? {};
  return [
    `${squareName(token)}: ${token.name}`,
    t(`board.${token.side}`),
    ...(token.state === 'ready' ? [] : [t(`table.state.${token.state}`)]),
    ...(hitPoints != null && maxHitPoints != null ? [t('table.hit-points', { now: hitPoints, most: maxHitPoints })] : note != null && note !== '' ? [note] : []),
    ...conditions,
  ].join(', ');
}
