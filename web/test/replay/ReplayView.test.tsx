import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ReplayView } from '../../src/replay/ReplayView';
import { renderInHall } from '../app/InHall';
import { replayStep } from '../mock/battle';

const me = { userId: 'u-ada', name: 'Ada' };

function open() {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    const step = new URL(path, 'http://mock').searchParams.get('step');
    asked.push(step);
    return Promise.resolve(new Response(JSON.stringify(replayStep(Number(step), me))));
  });
  renderInHall(<ReplayView room="kettle" me={me} />);
  return { asked, user: userEvent.setup() };
}

it('begins with the first step and scrubs to any other, with its lines and its board', async () => {
  const { user } = open();
  await screen.findByText('Step 1 of 4');
  expect(screen.getByText('C3: Brunhild, party, 11 of 13 hit points')).toBeTruthy();
  fireEvent.change(screen.getByRole('slider'), { target: { value: '3' } });
  await screen.findByText('Step 3 of 4');
  expect(screen.getByText('G3: Brunhild, party, 11 of 13 hit points')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Last step' }));
  await screen.findByText('Nothing worth a line happened here.');
  expect(screen.getByRole('button', { name: 'One step on' })).toHaveProperty('disabled', true);
});

it('plays by itself to the end and stands still there', async () => {
  const { asked, user } = open();
  await screen.findByText('Step 1 of 4');
  await user.click(screen.getByText('4×'));
  await user.click(screen.getByRole('button', { name: 'Play' }));
  await screen.findByText('Step 4 of 4', undefined, { timeout: 15_000 });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy());
  expect(asked).not.toContain('5');
}, 20_000);
