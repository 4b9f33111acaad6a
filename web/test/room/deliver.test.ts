import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../src/api/apiError';
import { deliver } from '../../src/room/deliver';
import type { SendingStatus } from '../../src/room/sending';
import { reply } from '../mock/replies';

const refused = (status: number, headers: Record<string, string> = {}) => new ApiError(status, {}, new Headers(headers));

function attempt(send: () => Promise<ReturnType<typeof reply>>, signal = new AbortController().signal) {
  const told: SendingStatus[] = [];
  const pauses: number[] = [];
  const clock = {
    now: () => 1_000,
    sleep: (ms: number) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  };
  return deliver(send, (status) => told.push(status), clock, signal).then((answer) => ({ answer, told: told.map(({ state }) => state), statuses: told, pauses }));
}

describe('deliver', () => {
  it('answers at once when all is well', async () => {
    const { answer, told } = await attempt(() => Promise.resolve(reply('hi')));
    expect(answer?.text).toBe('hi');
    expect(told).toEqual(['sending', 'answered']);
  });

  it('tries again with growing pauses while the connection is lost', async () => {
    const send = vi.fn().mockRejectedValueOnce(ApiError.offline()).mockRejectedValueOnce(refused(503)).mockResolvedValue(reply('late'));
    const { answer, told, pauses } = await attempt(send);
    expect(answer?.text).toBe('late');
    expect(told).toEqual(['sending', 'retrying', 'retrying', 'answered']);
    expect(pauses).toEqual([500, 1_000]);
  });

  it('gives up after the fifth pause and says so', async () => {
    const send = vi.fn().mockRejectedValue(ApiError.offline());
    const { answer, told } = await attempt(send);
    expect(answer).toBeNull();
    expect(send).toHaveBeenCalledTimes(6);
    expect(told.at(-1)).toBe('failed');
  });

  it('waits as long as the server asks when it was too fast', async () => {
    const send = vi.fn().mockRejectedValueOnce(refused(429, { 'retry-after': '7' })).mockResolvedValue(reply('ok'));
    const { answer, statuses, pauses } = await attempt(send);
    expect(answer?.text).toBe('ok');
    expect(pauses).toEqual([7_000]);
    expect(statuses[1]).toEqual({ state: 'waiting', until: 8_000 });
  });

  it.each([413, 500, 400, 401])('does not repeat what the server answered with %i', async (status) => {
    const send = vi.fn().mockRejectedValue(refused(status));
    const { told } = await attempt(send);
    expect(send).toHaveBeenCalledTimes(1);
    expect(told).toEqual(['sending', 'failed']);
  });

  it('stops when the room is left', async () => {
    const left = new AbortController();
    const send = vi.fn().mockImplementation(() => {
      left.abort();
      return Promise.reject(ApiError.offline());
    });
    await attempt(send, left.signal);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
