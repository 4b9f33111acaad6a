import { useCallback, useMemo } from 'react';
import { isTalk } from '../commands/parse';
import type { UseComponent } from '../reply/ComponentsRow';
import type { Sending } from './sending';
import type { Room } from './useRoom';

/** What is on its way may not be pressed again; the label of a press becomes its line in the feed. */
export function useActions({ feed, send }: Room) {
  const busy = useMemo(() => new Set(feed.outbox.filter(isUnderway).flatMap(({ wish }) => (wish.kind === 'component' ? [wish.id] : []))), [feed.outbox]);
  const use: UseComponent = useCallback((component, values, label) => void send(label ?? component.label, { kind: 'component', id: component.id, values }), [send]);
  return { busy, use, underway: feed.outbox.some((one) => isUnderway(one) && !isTalking(one)) };
}

export function isUnderway({ status }: Sending): boolean {
  return status.state === 'sending' || status.state === 'retrying' || status.state === 'waiting';
}

/** What is said changes nothing that could be pressed. */
function isTalking({ wish }: Sending): boolean {
  return wish.kind === 'command' && isTalk(wish.command);
}
