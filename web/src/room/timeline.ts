import type { Entry } from '../api/types';
import type { FeedState } from './feedState';
import type { Sending } from './sending';

export type TimelineItem = { kind: 'entry'; entry: Entry } | { kind: 'sending'; sending: Sending };

/**
 * The room in the order of time. Answers that are kept nowhere (a refusal, help) stand where they came and are passed by
 * what happens later; only what still waits for its answer stays at the end.
 */
export function timeline({ entries, outbox }: Pick<FeedState, 'entries' | 'outbox'>): TimelineItem[] {
  const answers = outbox.filter(({ status }) => status.state === 'answered').sort((a, b) => placeOf(a) - placeOf(b));
  const waiting = outbox.filter(({ status }) => status.state !== 'answered');
  const items: TimelineItem[] = [];
  let next = 0;
  const placeAnswersBefore = (seq: number) => {
    for (let answer = answers[next]; answer !== undefined && placeOf(answer) < seq; answer = answers[next]) {
      items.push({ kind: 'sending', sending: answer });
      next += 1;
    }
  };
  for (const entry of entries) {
    placeAnswersBefore(entry.seq);
    items.push({ kind: 'entry', entry });
  }
  placeAnswersBefore(Infinity);
  return [...items, ...waiting.map((sending): TimelineItem => ({ kind: 'sending', sending }))];
}

function placeOf({ answeredAfter, afterSeq }: Sending): number {
  return answeredAfter ?? afterSeq;
}
