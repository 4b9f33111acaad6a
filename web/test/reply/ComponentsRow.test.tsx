import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Component } from '../../src/api/types';
import { ComponentsRow } from '../../src/reply/ComponentsRow';
import { renderInHall } from '../app/InHall';
import { heroKind } from '../mock/replies';

const [select, form, done] = heroKind.components as [Component, Component, Component];

function row(components: Component[]) {
  const use = vi.fn();
  renderInHall(<ComponentsRow components={components} use={use} busy={new Set()} prominent />);
  return { use, user: userEvent.setup() };
}

describe('ComponentsRow', () => {
  it('sends a select only when something is chosen', async () => {
    const { use, user } = row([select]);
    await user.click(await screen.findByRole('button', { name: /Class/ }));
    expect(use).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('menuitem', { name: /Rogue/ }));
    expect(use).toHaveBeenCalledExactlyOnceWith(select, ['rogue'], 'Class: Rogue');
  });

  it('asks for what a form needs and sends its fields in order', async () => {
    const { use, user } = row([form]);
    await user.click(await screen.findByRole('button', { name: /Name your hero/ }));
    await user.type(await screen.findByLabelText(/One sentence/), ' A baker once. ');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(use).not.toHaveBeenCalled();
    expect(screen.getByText('Please fill this in.')).toBeTruthy();

    await user.type(screen.getByLabelText(/^Name/), 'Brunhild');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(use).toHaveBeenCalledExactlyOnceWith(form, ['Brunhild', 'A baker once.']);
  });

  it('shows what may not be used without letting it be used', async () => {
    const { use, user } = row([done]);
    const button = await screen.findByRole('button', { name: /Done/ });
    expect(button).toHaveProperty('disabled', true);
    await user.click(button);
    expect(use).not.toHaveBeenCalled();
  });
});
