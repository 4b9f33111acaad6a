import type { Sending } from './sending';

const key = (room: string) => `guildhall.outbox.${room}`;

/** What was on its way when the page closed: kept with its request id, so that sending again has no second effect. */
export function loadOutbox(room: string): Sending[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key(room)) ?? '[]') as Sending[];
    return kept.map((one) => ({ ...one, status: { state: 'interrupted' } }));
  } catch {
    return [];
  }
}

export function saveOutbox(room: string, outbox: readonly Sending[]) {
  const open = outbox.filter(({ status }) => status.state !== 'answered');
  if (open.length === 0) {
    sessionStorage.removeItem(key(room));
    return;
  }
  sessionStorage.setItem(key(room), JSON.stringify(open.map((one) => ({ ...one, status: { state: 'interrupted' } }))));
}
