import type { Reply } from '../api/types';
import { isOfGame, replyOf } from './currentActions';
import type { TimelineItem } from './timeline';

/**
 * Which answers keep their buttons where they stand: of each player's answers to one command only the newest, so that a
 * finished guide or an older roll does not ask again. The game's choices stand in the action bar and nowhere else.
 */
export function openChoices(items: readonly TimelineItem[], userId: string): ReadonlySet<TimelineItem> {
  const pathOfComponent = new Map<string, string>();
  const newest = new Map<string, TimelineItem>();
  for (const item of items) {
    const reply = replyOf(item);
    if (reply === null || reply.refusal != null) {
      continue;
    }
    const path = pathOf(item, pathOfComponent);
    reply.components.forEach(({ id }) => pathOfComponent.set(id, path));
    newest.set(`${item.kind === 'entry' ? item.entry.actor.userId : userId} ${path}`, item);
  }
  return new Set([...newest.values()].filter((item) => standsBeside(replyOf(item))));
}

/** Asks the player alone for something: the next step of whatever they are at. */
export function isQuestion({ visibility, components }: Reply): boolean {
  return visibility === 'only-me' && components.some(({ type }) => type !== 'button');
}

export function isAsking(item: TimelineItem): boolean {
  const reply = replyOf(item);
  return reply !== null && isQuestion(reply);
}

function standsBeside(reply: Reply | null): boolean {
  return reply !== null && reply.components.length > 0 && !isOfGame(reply);
}

/** The command without its options; a press belongs to the command whose answer it was offered in. */
function pathOf(item: TimelineItem, pathOfComponent: ReadonlyMap<string, string>): string {
  if (item.kind === 'entry') {
    return item.entry.command.replace(/ [a-z][a-z0-9-]*:.*$/su, '');
  }
  const { wish } = item.sending;
  return wish.kind === 'command' ? wish.command : (pathOfComponent.get(wish.id) ?? '');
}
