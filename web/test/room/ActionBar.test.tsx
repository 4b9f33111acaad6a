import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActionBar } from '../../src/room/ActionBar';
import { renderInHall } from '../app/InHall';
import { fight, tableFor } from '../mock/replies';

const ada = { userId: 'u-ada', name: 'Ada' };

function bar(userId: string, finished = false) {
  renderInHall(
    <ActionBar
      bar={{ current: null }}
      components={fight('', 's1').components}
      quick={[]}
      table={{ ...tableFor('s1', 1, ada), finished }}
      userId={userId}
      use={() => undefined}
      busy={new Set()}
      underway={false}
      asked={false}
      onQuick={() => undefined}
    />,
  );
  return screen.findByRole('button', { name: /Attack Snag/ });
}

const reasonOf = (button: HTMLElement) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? null;

describe('the action bar', () => {
  it('opens its choices to whoever has the turn', async () => {
    const attack = await bar('u-ada');
    expect(attack).toHaveProperty('disabled', false);
    expect(reasonOf(attack)).toBeNull();
    expect(screen.getByText('Your turn')).toBeTruthy();
  });

  it('bars them to everybody else and says why', async () => {
    const attack = await bar('u-ben');
    expect(attack).toHaveProperty('disabled', true);
    expect(reasonOf(attack)).toBe('Your choices open when your turn comes.');
    expect(screen.getByRole('button', { name: /Cast a spell/ })).toHaveProperty('disabled', true);
  });

  it('tells an onlooker that they look on', async () => {
    expect(reasonOf(await bar('u-zoe'))).toBe('You are watching: this fight is theirs.');
  });

  it('opens an ending to everybody', async () => {
    expect(await bar('u-zoe', true)).toHaveProperty('disabled', false);
  });
});
