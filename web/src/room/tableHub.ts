import type { Actor, Entry } from '../api/types';

export interface TableChanged {
  room: string;
  sessionId: string;
  version: number;
}

export interface Presence {
  room: string;
  members: Actor[];
}

export interface HubEvents {
  entry: (entry: Entry) => void;
  table: (change: TableChanged) => void;
  presence: (presence: Presence) => void;
  /** Joined the room: whatever happened before must be read over HTTP now. */
  joined: () => void;
  /** The connection broke or could not be made; another try follows by itself. */
  lost: () => void;
}

/** One connection, from start to close; what of SignalR the room needs. */
export interface HubConnection {
  start: () => Promise<void>;
  join: (room: string) => Promise<void>;
  /** Resolves when the connection ends, for whatever reason. */
  closed: Promise<void>;
  stop: () => Promise<void>;
}

export type Connect = (events: HubEvents) => HubConnection;

const longestPauseMs = 20_000;

export function pauseBefore(attempt: number, chance: number): number {
  return Math.min(longestPauseMs, 500 * 2 ** attempt) * (0.75 + chance / 2);
}

export interface Kept {
  stop: () => void;
  /** Ends the pause before the next try. */
  retryNow: () => void;
}

/** Keeps a connection to a room until told otherwise: first start and reconnect are the same path. */
export function keepConnected(room: string, events: HubEvents, connect: Connect): Kept {
  const ended = new AbortController();
  let current: HubConnection | null = null;
  let wake: () => void = () => undefined;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async () => {
    let attempt = 0;
    while (!ended.signal.aborted) {
      const connection = connect(events);
      current = connection;
      try {
        await connection.start();
        await connection.join(room);
        attempt = 0;
        events.joined();
        await connection.closed;
      } catch {
        await connection.stop();
      }
      if (isEnded()) {
        return;
      }
      events.lost();
      await pause(pauseBefore(attempt, Math.random()));
      attempt += 1;
    }
  };
  const isEnded = () => ended.signal.aborted;
  const retryNow = () => wake();

  window.addEventListener('online', retryNow);
  void run();
  return {
    retryNow,
    stop: () => {
      ended.abort();
      window.removeEventListener('online', retryNow);
      wake();
      void current?.stop();
    },
  };
}
