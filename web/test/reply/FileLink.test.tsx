import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReplyView } from '../../src/reply/ReplyView';
import { renderInHall } from '../app/InHall';

const answer = { text: 'Here it is.', cards: [], components: [], visibility: 'only-me' as const };

describe('FileLink', () => {
  afterEach(() => vi.restoreAllMocks());

  it('saves the file that came with an answer under its name', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:1'), revokeObjectURL: () => undefined }));
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    renderInHall(<ReplyView reply={{ ...answer, file: { name: 'mine.json', mediaType: 'application/json', text: '{"a":1}' } }} />);

    await userEvent.setup().click(await screen.findByRole('button', { name: 'mine.json' }));

    expect(names).toEqual(['mine.json']);
    expect(saved[0]?.type).toBe('application/json');
    expect(saved[0]?.size).toBe(7);
  });

  it('is not there where no file came', () => {
    renderInHall(<ReplyView reply={answer} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
