import { ApiError } from '../api/apiError';
import type { Reply } from '../api/types';
import type { SendingStatus } from './sending';

export interface DeliveryClock {
  now: () => number;
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

const pausesMs = [500, 1_000, 2_000, 4_000, 8_000];
const mostSlowDowns = 3;
const defaultPauseMs = 5_000;

/**
 * Sends until there is an answer. `send` must carry the same request id every time: a lost connection says nothing
 * about whether the server acted, and the id is what keeps a second try from acting twice.
 */
export async function deliver(
  send: () => Promise<Reply>,
  tell: (status: SendingStatus) => void,
  clock: DeliveryClock,
  signal: AbortSignal,
): Promise<Reply | null> {
  let losses = 0;
  let slowDowns = 0;
  tell({ state: 'sending' });
  while (!signal.aborted) {
    try {
      const reply = await send();
      tell({ state: 'answered', reply });
      return reply;
    } catch (fault) {
      const error = fault instanceof ApiError ? fault : ApiError.offline();
      const pause = pausesMs[losses];
      if (error.kind === 'offline' && pause !== undefined) {
        losses += 1;
        tell({ state: 'retrying', attempt: losses });
        await clock.sleep(pause, signal);
      } else if (error.kind === 'slow-down' && slowDowns < mostSlowDowns) {
        slowDowns += 1;
        const wait = error.retryAfterMs ?? defaultPauseMs;
        tell({ state: 'waiting', until: clock.now() + wait });
        await clock.sleep(wait, signal);
        tell({ state: 'sending' });
      } else {
        tell({ state: 'failed', error });
        return null;
      }
    }
  }
  return null;
}

export const pageClock: DeliveryClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};
