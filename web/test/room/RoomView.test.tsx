import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signIn } from '../../src/api/token';
import type { Entry } from '../../src/api/types';
import { RoomView } from '../../src/room/RoomView';
import type { Connect, HubEvents } from '../../src/room/tableHub';
import { renderInHall } from '../app/InHall';
import { commands } from '../mock/commands';
import { Hall } from '../mock/hall';

interface Live {
  events: HubEvents | null;
  close: () => void;
}
const live = vi.hoisted((): Live => ({ events: null, close: () => undefined }));

vi.mock('../../src/room/signalRConnection', () => ({
  connectOverSignalR: ((events) => {
    live.events = events;
    const closed = new Promise<void>((resolve) => {
      live.close = resolve;
    });
    const stop = () => {
      live.close();
      return Promise.resolve();
    };
    return { start: () => Promise.resolve(), join: () => Promise.resolve(), closed, stop };
  }) satisfies Connect,
}));

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers });

interface Sent {
  command: string;
  options: Record<string, string>;
  requestId: string;
}

/** The page over a hall in memory; `mishap` may spoil an answer after the hall has acted. */
function open(mishap: (sent: Sent, answer: Response) => Response | Promise<Response> = (_, answer) => answer) {
  const hall = new Hall();
  const session = hall.signIn('Ada');
  const sent: Sent[] = [];
  signIn(session);
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const url = new URL(path, 'http://mock');
    if (url.pathname.endsWith('/feed')) {
      const after = url.searchParams.get('after');
      return Promise.resolve(json(200, hall.feed('kettle', session, after === null ? null : Number(after), 100)));
    }
    if (url.pathname === '/api/v1/rooms/kettle/commands') {
      const body = JSON.parse(init.body as string) as Sent;
      sent.push(body);
      return Promise.resolve(mishap(body, json(200, hall.run('kettle', session, body.command, body.options, body.requestId))));
    }
    return Promise.resolve(url.pathname === '/api/v1/commands' ? json(200, { commands }) : json(404, { error_code: 'session.none' }));
  });
  renderInHall(<RoomView room="kettle" me={session} />);
  return { hall, sent, user: userEvent.setup() };
}

const bar = () => screen.findByRole<HTMLInputElement>('combobox');
const log = () => screen.getByRole('log');

describe('a room', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('greets with three doors while it is empty, and opens them by digit', async () => {
    const { sent, user } = open();
    await screen.findByRole('button', { name: /Create a hero/ });
    await user.keyboard('3');
    await screen.findByText('Guildhall in a minute');
    expect(sent.map(({ command, options }) => ({ command, options }))).toEqual([{ command: 'help', options: {} }]);
  });

  it('completes by keyboard alone and empties the line after an answer', async () => {
    const { sent, user } = open();
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), '/ro');
    await screen.findByRole('option', { name: /\/roll/ });
    await user.keyboard('{Tab}4d6kh3{Enter}');
    await waitFor(() => expect(log().textContent).toContain('4d6kh3 →'));
    expect(sent[0]).toMatchObject({ command: 'roll', options: { dice: '4d6kh3' } });
    await waitFor(async () => expect((await bar()).value).toBe(''));
    await user.keyboard('{ArrowUp}');
    expect((await bar()).value).toBe('/roll 4d6kh3');
  });

  it('acts once though the first answer was lost: the same request id goes out again', async () => {
    let lost = false;
    const { hall, sent, user } = open((_, answer) => {
      if (!lost) {
        lost = true;
        return Promise.reject(new TypeError('connection reset'));
      }
      return answer;
    });
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), '/roll d20{Enter}');
    await screen.findByText(/Trying again/);
    await waitFor(() => expect(log().textContent).toContain('d20 →'), { timeout: 3_000 });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
    expect(hall.effects).toBe(1);
    expect(log().querySelectorAll('article')).toHaveLength(1);
  });

  it('keeps the line after a fault, names the request, and sends again under the same id', async () => {
    let broken = true;
    const { hall, sent, user } = open(({ requestId }, answer) => (broken ? json(500, { error_code: 'fault' }, { 'x-request-id': requestId }) : answer));
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), '/roll d8{Enter}');
    const words = await screen.findByText(/Something broke/);
    expect(words.textContent).toContain(sent[0]?.requestId);
    expect((await bar()).value).toBe('/roll d8');

    broken = false;
    await user.click(await bar());
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(log().textContent).toContain('d8 →'));
    expect(sent.map(({ requestId }) => requestId)).toEqual([sent[0]?.requestId, sent[0]?.requestId]);
    expect(hall.effects).toBe(1);
    await waitFor(async () => expect((await bar()).value).toBe(''));
  });

  it('sends plain words to everybody as talk, without the command they travel in', async () => {
    const { hall, user } = open();
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), 'hello there{Enter}');
    await waitFor(() => expect(log().textContent).toContain('hello there'));
    expect(hall.effects).toBe(1);
    expect(log().textContent).not.toContain('/say');
    expect((await bar()).value).toBe('');
  });

  it('explains wrong options without sending anything', async () => {
    const { sent, user } = open();
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), '/delve move up{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('“up” does not fit direction');
    expect(sent).toHaveLength(0);
  });

  it('shows a refusal and leaves the line to be mended', async () => {
    const { user } = open();
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), '/hero show{Enter}');
    await waitFor(() => expect(log().textContent).toContain('You cannot do that now'));
    expect((await bar()).value).toBe('/hero show');
  });

  it('shows what others do as it happens, and catches up after a break', async () => {
    const { hall, user } = open();
    const ben = hall.signIn('Ben');
    await screen.findByRole('button', { name: /Help/ });
    hall.onEvent((_, event, payload) => {
      if (event === 'entry') {
        live.events?.entry(payload as Entry);
      }
    });
    hall.run('kettle', ben, 'roll', { dice: '3d4' }, 'ben-1');
    await waitFor(() => expect(log().textContent).toContain('3d4 →'));

    live.events = null;
    live.close();
    await screen.findByText(/Connection lost/);
    hall.run('kettle', ben, 'roll', { dice: '1d100' }, 'ben-2');
    await user.click(screen.getByRole('button', { name: 'Try now' }));
    await waitFor(() => expect(log().textContent).toContain('1d100 →'));
    expect(screen.queryByText(/Connection lost/)).toBeNull();
    expect(log().querySelectorAll('article')).toHaveLength(2);
  });

  it('leaves a private answer where it came: what happens later stands below it, and the bar is not held', async () => {
    const { hall, user } = open();
    const ben = hall.signIn('Ben');
    hall.onEvent((_, event, payload) => {
      if (event === 'entry') {
        live.events?.entry(payload as Entry);
      }
    });
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), '/hero show{Enter}');
    await waitFor(() => expect(log().textContent).toContain('You cannot do that now'));
    hall.run('kettle', ben, 'say', { text: 'what happened?' }, 'ben-1');
    await waitFor(() => expect(log().textContent).toContain('what happened?'));
    const texts = [...log().querySelectorAll('article')].map(({ textContent }) => textContent);
    expect(texts[0]).toContain('You cannot do that now');
    expect(texts[1]).toContain('what happened?');
    const actions = within(screen.getByRole('region', { name: 'What you can do now' }));
    expect(actions.getByRole('button', { name: /Create a hero/ })).toBeTruthy();
  });

  it('frees the line at once for whoever talks, and gives it back where it was refused', async () => {
    const refusal = { code: 'option.invalid-length', text: 'Too long.' };
    let answer: (refused: boolean) => void = () => undefined;
    const { user } = open(
      (_, said) =>
        new Promise((resolve) => {
          answer = (refused) => resolve(refused ? json(200, { text: '', cards: [], components: [], visibility: 'only-me', refusal }) : said);
        }),
    );
    await screen.findByRole('button', { name: /Help/ });
    await user.type(await bar(), 'first{Enter}');
    expect((await bar()).value).toBe('');
    answer(false);
    await waitFor(() => expect(log().textContent).not.toContain('Sending'));
    await user.type(await bar(), 'second{Enter}');
    expect((await bar()).value).toBe('');
    answer(true);
    await waitFor(async () => expect((await bar()).value).toBe('second'));
  });

  it('hands the focus from a pressed button to what is asked next', async () => {
    const { user } = open();
    (await screen.findByRole('button', { name: /Create a hero/ })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Class'));
    expect(log().contains(document.activeElement)).toBe(true);
  });

  it('keeps the focus in the action bar while the choices change', async () => {
    const { user } = open();
    (await screen.findByRole('button', { name: /Start a delve/ })).focus();
    await user.keyboard('{Enter}');
    const region = await screen.findByRole('region', { name: 'What you can do now' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('1Attack Snag'));
    expect(region.contains(document.activeElement)).toBe(true);
  });
});
