import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepConnected, pauseBefore, type HubConnection, type HubEvents } from '../../src/room/tableHub';

function pretend(starts: boolean[]) {
  const connections: { close: () => void; joined: string[] }[] = [];
  const connect = (): HubConnection => {
    const works = starts[connections.length] ?? true;
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const joined: string[] = [];
    connections.push({ close: () => close(), joined });
    return {
      start: () => (works ? Promise.resolve() : Promise.reject(new Error('no route'))),
      join: (room) => {
        joined.push(room);
        return Promise.resolve();
      },
      closed,
      stop: () => {
        close();
        return Promise.resolve();
      },
    };
  };
  return { connections, connect };
}

const events = () => ({ entry: vi.fn(), table: vi.fn(), presence: vi.fn(), joined: vi.fn(), lost: vi.fn() }) satisfies HubEvents;

describe('keepConnected', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('joins again after a break, and says both', async () => {
    const { connections, connect } = pretend([]);
    const heard = events();
    const kept = keepConnected('kettle', heard, connect);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.joined).toHaveBeenCalledTimes(1);

    connections[0]?.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.lost).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(connections.map(({ joined }) => joined)).toEqual([['kettle'], ['kettle']]);
    expect(heard.joined).toHaveBeenCalledTimes(2);
    kept.stop();
  });

  it('goes on trying when the server is not there at first', async () => {
    const { connections, connect } = pretend([false, false, true]);
    const heard = events();
    const kept = keepConnected('kettle', heard, connect);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(connections).toHaveLength(3);
    expect(heard.lost).toHaveBeenCalledTimes(2);
    expect(heard.joined).toHaveBeenCalledTimes(1);
    kept.stop();
  });

  it('tries at once when asked to', async () => {
    const { connections, connect } = pretend([false, true]);
    const kept = keepConnected('kettle', events(), connect);
    await vi.advanceTimersByTimeAsync(0);
    kept.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(connections).toHaveLength(2);
    kept.stop();
  });

  it('ends for good when the room is left', async () => {
    const { connections, connect } = pretend([]);
    const heard = events();
    const kept = keepConnected('kettle', heard, connect);
    await vi.advanceTimersByTimeAsync(0);
    kept.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connections).toHaveLength(1);
    expect(heard.lost).not.toHaveBeenCalled();
  });
});

describe('pauseBefore', () => {
  it('doubles, scatters by a quarter and ends at twenty seconds', () => {
    expect(pauseBefore(0, 0.5)).toBe(500);
    expect(pauseBefore(3, 0.5)).toBe(4_000);
    expect(pauseBefore(0, 0)).toBe(375);
    expect(pauseBefore(40, 1)).toBe(25_000);
  });
});
