import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { guildhall } from '../api/guildhall';

export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

const msAStep = 1_600;

/** A room's game, step by step: by hand, or by itself until the last one. */
export function useReplay(room: string) {
  const queries = useQueryClient();
  const [step, setStep] = useState(1);
  const [started, setStarted] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);

  const asked = (wanted: number) => ({
    queryKey: ['replay', room, wanted],
    queryFn: ({ signal }: { signal: AbortSignal }) => guildhall.replay(room, wanted, signal),
    // What has happened stays; only how many steps there are may grow.
    staleTime: 60_000,
  });
  const { data, error, isPlaceholderData, refetch } = useQuery({ ...asked(step), placeholderData: keepPreviousData });
  const steps = data?.steps ?? 1;
  const ready = data !== undefined && !isPlaceholderData;
  const playing = started && error === null && (!ready || step < steps);

  useEffect(() => {
    if (!playing || !ready) {
      return;
    }
    // The next page is fetched while this one is read.
    queries.query(asked(step + 1)).catch(() => undefined);
    const timer = setTimeout(() => setStep(step + 1), msAStep / speed);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is asked depends on room and step alone
  }, [playing, ready, step, speed, room, queries]);

  const go = (wanted: number) => {
    setStarted(false);
    setStep(Math.min(steps, Math.max(1, wanted)));
  };
  const toggle = () => {
    if (!playing && step >= steps) {
      setStep(1);
    }
    setStarted(!playing);
  };

  return { shown: data, error, refetch, step, steps, go, playing, toggle, speed, setSpeed };
}
