import type { ApiError } from '../api/apiError';
import type { Reply } from '../api/types';

export type Wish =
  | { kind: 'command'; command: string; options: Record<string, string> }
  | { kind: 'component'; id: string; values: string[] };

export type SendingStatus =
  | { state: 'sending' }
  /** The connection was lost; the same request id goes out again. */
  | { state: 'retrying'; attempt: number }
  /** Too fast: goes out again by itself at `until` (milliseconds of the page's clock). */
  | { state: 'waiting'; until: number }
  | { state: 'failed'; error: ApiError }
  /** Left over from before a reload: the page does not know whether it arrived. */
  | { state: 'interrupted' }
  | { state: 'answered'; reply: Reply };

/** Something on its way: shown in the feed until its entry arrives. */
export interface Sending {
  requestId: string;
  /** How the player sees it: the typed line or the button's label. */
  label: string;
  wish: Wish;
  /** The newest entry when it was sent; its own entry must be newer. */
  afterSeq: number;
  at: string;
  status: SendingStatus;
  /** The newest entry when its answer came: an answer that is nowhere in the feed has its place behind it. */
  answeredAfter?: number;
}

/** The wish that already failed once and may be sent again under its id. */
export function findUnsent(outbox: readonly Sending[], wish: Wish): Sending | undefined {
  const wanted = JSON.stringify(wish);
  return outbox.find((one) => (one.status.state === 'failed' || one.status.state === 'interrupted') && JSON.stringify(one.wish) === wanted);
}
