import type { Component, Reply, TableView } from '../../src/api/types';
import { mapSize } from './png.ts';

export const mapId = 'map-5f2c';
const picture = { id: mapId, alt: 'A map: two heroes stand in the western chamber, two goblins in the eastern one; a corridor leads south to a pool.', ...mapSize };

export function reply(text: string, more: Partial<Reply> = {}): Reply {
  return { text, cards: [], components: [], visibility: 'all', ...more };
}

const button = (id: string, label: string, style: 'primary' | 'secondary' | 'danger' = 'secondary', enabled = true): Component => ({ type: 'button', id, label, style, enabled });

export const help = reply('Here is what you can do.', {
  visibility: 'only-me',
  cards: [
    {
      title: 'Guildhall in a minute',
      body: 'Type `/` to see **every command**. Most of the time the *buttons* below are enough:\n\n- create a hero\n- start a delve\n- take turns\n\n1. Roll\n2. Move\n3. ~~Run~~ Fight',
      fields: [],
    },
  ],
});

export const heroKind = reply('What does your hero do for a living?', {
  visibility: 'only-me',
  cards: [{ title: 'A new hero', body: 'First: *class*. You can change everything until the end.', fields: [{ name: 'Name', value: 'not yet', inline: true }, { name: 'Level', value: '1', inline: true }] }],
  components: [
    {
      type: 'select',
      id: 'hero:class',
      label: 'Class',
      enabled: true,
      options: [
        { label: 'Fighter', value: 'fighter', description: 'Hits hard, stands in front' },
        { label: 'Rogue', value: 'rogue', description: 'Quick, sly, good with locks' },
        { label: 'Wizard', value: 'wizard', description: 'Few hit points, many surprises' },
      ],
    },
    {
      type: 'form',
      id: 'hero:name',
      label: 'Name your hero',
      enabled: true,
      title: 'How is your hero called?',
      fields: [
        { name: 'name', label: 'Name', required: true, maxLength: 32 },
        { name: 'past', label: 'One sentence about the past', required: false, maxLength: 300 },
      ],
    },
    button('hero:done', 'Done', 'primary', false),
    button('hero:cancel', 'Never mind', 'danger'),
  ],
});

export function fight(text: string, sessionId: string): Reply {
  return reply(text, {
    sessionId,
    cards: [
      {
        title: 'The goblin guardroom',
        body: 'Two goblins look up from their dice. **Roll for it!** The room smells of smoke and old cheese.',
        fields: [
          { name: 'Light', value: 'dim', inline: true },
          { name: 'Exits', value: 'west, south', inline: true },
          { name: 'On the floor', value: 'a bent copper coin, three dice, and a letter with a seal nobody here can read', inline: false },
        ],
        picture,
        color: '#a93421',
      },
    ],
    components: [
      button('fight:attack', 'Attack Snag', 'primary'),
      button('fight:dodge', 'Dodge'),
      button('fight:dash', 'Dash'),
      { type: 'select', id: 'fight:spell', label: 'Cast a spell', enabled: true, options: [{ label: 'Magic Missile', value: 'magic-missile', description: 'Three darts that never miss' }, { label: 'Sleep', value: 'sleep' }] },
      button('fight:potion', 'Drink a potion', 'secondary', false),
      button('fight:flee', 'Flee', 'danger'),
    ],
  });
}

export function tableFor(sessionId: string, version: number, me: { userId: string; name: string }): TableView {
  return {
    sessionId,
    version,
    finished: false,
    title: 'The Cellar of the Iron Kettle',
    place: 'Goblin guardroom',
    round: 2,
    turn: 'hero-1',
    turnEndsAt: new Date(Date.now() + 83_000).toISOString(),
    picture,
    combatants: [
      { key: 'hero-1', name: 'Brunhild', userId: me.userId, side: 'party', hitPoints: 11, maxHitPoints: 13, armorClass: 16, initiative: 18, conditions: [], state: 'ready', note: 'Level 1 Fighter' },
      { key: 'hero-2', name: 'Fennimore Underbough', userId: 'u-ben', side: 'party', hitPoints: 2, maxHitPoints: 9, armorClass: 13, initiative: 12, conditions: ['poisoned', 'prone'], state: 'ready', note: 'Level 1 Rogue' },
      { key: 'hero-3', name: 'Ysolde', userId: 'u-cleo', side: 'party', hitPoints: 0, maxHitPoints: 7, armorClass: 12, initiative: 4, conditions: ['unconscious'], state: 'down', note: 'Level 1 Wizard' },
      { key: 'foe-1', name: 'Snag', side: 'foes', armorClass: 15, initiative: 15, conditions: [], state: 'ready', note: 'wounded' },
      { key: 'foe-2', name: 'Grub', side: 'foes', initiative: 9, conditions: ['frightened'], state: 'ready', note: 'unhurt' },
      { key: 'foe-3', name: 'Old Rat', side: 'foes', initiative: 2, conditions: [], state: 'dead' },
    ],
  };
}
