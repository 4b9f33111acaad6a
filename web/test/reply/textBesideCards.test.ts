import { describe, expect, it } from 'vitest';
import { textBesideCards } from '../../src/reply/textBesideCards';
import { reply } from '../mock/replies';

const card = { title: 'A goblin', body: 'It **waits**.', fields: [{ name: 'Armor class', value: '15', inline: true }] };

describe('textBesideCards', () => {
  it('keeps the text where there are no cards', () => {
    expect(textBesideCards(reply('A goblin'))).toBe('A goblin');
  });

  it('drops a text that the cards say already, whatever its marks', () => {
    expect(textBesideCards(reply('**A goblin:** it waits', { cards: [card] }))).toBe('');
  });

  it('keeps a text that says more', () => {
    expect(textBesideCards(reply('A goblin jumps out!', { cards: [card] }))).toBe('A goblin jumps out!');
  });

  it('leaves a refusal to its own box', () => {
    expect(textBesideCards(reply('No.', { refusal: { code: 'x.y', text: 'No.' } }))).toBe('');
  });
});
