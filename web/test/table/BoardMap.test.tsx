import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoardMap } from '../../src/table/BoardMap';
import { fitted } from '../../src/table/boardView';
import { renderInHall } from '../app/InHall';
import { battleBoard, battleTable } from '../mock/battle';

const me = { userId: 'u-ada', name: 'Ada' };
const board = battleBoard();
// Nothing is laid out here: the map takes itself for this large.
const view = fitted(board, { width: 640, height: 480 });
const px = (x: number, y: number) => ({ clientX: (x + 0.5 - view.x) * view.scale, clientY: (y + 0.5 - view.y) * view.scale });

function open({ busy = false, own = true } = {}) {
  const commands: string[] = [];
  const run = (command: string) => {
    commands.push(command);
    return Promise.resolve();
  };
  const shown = own ? board : { ...board, mover: null, reach: [], tokens: board.tokens.map((token) => ({ ...token, odds: [] })) };
  renderInHall(<BoardMap board={shown} combatants={battleTable('s', me).combatants} turn="hero-1" userId={me.userId} acts={{ busy, run }} />);
  return { commands, user: userEvent.setup() };
}

const map = async () => (await screen.findByRole('application')).querySelector('svg') as SVGSVGElement;

const asked = () => waitFor(() => {
  const open = document.querySelector<HTMLElement>('[data-board-details]');
  expect(open).not.toBeNull();
  return open as HTMLElement;
});

async function drag(from: [number, number], to: [number, number]) {
  const svg = await map();
  // jsdom knows no pointer events, but a mouse's event under their name.
  for (const [name, square] of [['pointerdown', from], ['pointermove', to], ['pointerup', to]] as const) {
    fireEvent(svg, new MouseEvent(name, { bubbles: true, ...px(...square) }));
  }
}

describe('the battle map', () => {
  beforeEach(() => {
    SVGElement.prototype.setPointerCapture = () => undefined;
  });

  it('moves the token that is dragged to a square within reach', async () => {
    const { commands } = open();
    await drag([4, 4], [6, 4]);
    await waitFor(() => expect(commands).toEqual(['move to:G5']));
  });

  it('moves nothing beyond its reach, nobody else, and nobody while something is on its way or it is not one’s turn', async () => {
    const { commands } = open();
    await drag([4, 4], [9, 9]);
    await drag([8, 2], [6, 4]);
    expect(commands).toEqual([]);
  });

  it.each([{ busy: true }, { own: false }])('moves nothing with %o', async (how) => {
    const { commands } = open(how);
    await drag([4, 4], [6, 4]);
    expect(commands).toEqual([]);
  });

  it('asks before a tap moves', async () => {
    const { commands, user } = open();
    await drag([6, 4], [6, 4]);
    expect(commands).toEqual([]);
    await user.click(within(await asked()).getByRole('button', { name: 'Move to G5 (10 ft)' }));
    await waitFor(() => expect(commands).toEqual(['move to:G5']));
  });

  it('says of a foe how it fares and what may be tried, each a button', async () => {
    const { commands, user } = open();
    await drag([8, 2], [8, 2]);
    expect(await screen.findByText('wounded')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Longsword\s*65 %/ }));
    await waitFor(() => expect(commands).toEqual(['attack target:foe-1 weapon:longsword']));
  });

  it('is played by keyboard, and says what is under the cursor', async () => {
    const { commands, user } = open();
    (await screen.findByRole('application')).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toBe('F5: floor, 5 ft away, Enter moves there');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(commands).toEqual(['move to:F5']));
    await user.keyboard('n');
    expect(screen.getByRole('status').textContent).toBe('I3: Snag, foe, wounded, Enter goes to what you can try');
    await screen.findByRole('button', { name: /Longsword/ });
    await user.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(commands).toEqual(['move to:F5', 'attack target:foe-1 weapon:longsword']));
  });

  it('lists in words who stands where', async () => {
    open();
    await screen.findByRole('application');
    expect(screen.getByText('E5: Brunhild, party, 11 of 13 hit points')).toBeTruthy();
    expect(screen.getByText('M8: Old Rat, foe, dead')).toBeTruthy();
  });
});
