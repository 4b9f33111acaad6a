import type { CommandInfo, CommandOption } from '../../src/api/types';

const option = (name: string, description: string, more: Partial<CommandOption> = {}): CommandOption => ({ name, description, type: 'string', required: false, ...more });

/** A list such as the server's, with one option of every kind. */
export const commands: CommandInfo[] = [
  {
    path: 'delve attack',
    description: 'Attack a foe with your weapon',
    options: [option('target', 'Whom to attack', { required: true, autocomplete: true }), option('advantage', 'Roll two dice', { type: 'boolean' })],
  },
  {
    path: 'delve move',
    description: 'Go through a door or along a passage',
    options: [
      option('direction', 'Where to', { required: true, choices: ['north', 'east', 'south', 'west'], choiceLabels: ['North', 'East', 'South', 'West'] }),
      option('steps', 'How far', { type: 'integer', min: 1, max: 12 }),
    ],
  },
  { path: 'campaign start', description: 'Begin a campaign, here in the middle of a fight on squares', options: [option('adventure', 'Which')] },
  { path: 'move', description: 'Go to a square', options: [option('to', 'Where to', { required: true })] },
  { path: 'init next', description: 'End the turn', options: [] },
  { path: 'delve look', description: 'What your hero sees here', options: [] },
  { path: 'delve start', description: 'Start a delve in this room', options: [option('seed', 'Repeat a known dungeon')] },
  { path: 'economy pay', description: 'Give coins to somebody', options: [option('to', 'Who gets them', { type: 'member', required: true }), option('amount', 'How many', { type: 'coins', required: true, min: 1 })] },
  { path: 'help', description: 'What you can do here', options: [option('topic', 'A command to explain')] },
  { path: 'hero create', description: 'Make a hero, step by step', options: [option('name', 'How your hero is called')] },
  { path: 'hero show', description: 'Your hero’s sheet', options: [] },
  { path: 'roll', description: 'Roll dice, for example 4d6kh3', options: [option('dice', 'A dice formula', { type: 'dice', required: true }), option('label', 'What it is for')] },
  { path: 'mock fault', description: 'Answers with a fault, for looking at it', options: [option('kind', 'Which', { required: true, choices: ['busy', 'long', 'broken', 'hang-up', 'offline'] })] },
];
