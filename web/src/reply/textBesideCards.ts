import type { Reply } from '../api/types';

/** The text is the whole answer for those who see nothing else; beside cards that say the same it would be an echo. */
export function textBesideCards({ text, cards, refusal }: Reply): string {
  if (refusal != null) {
    return '';
  }
  const said = plain(cards.map((card) => [card.title, card.body, ...card.fields.flatMap(({ name, value }) => [name, value])].join(' ')).join(' '));
  return cards.length > 0 && said.includes(plain(text)) ? '' : text;
}

function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
}
