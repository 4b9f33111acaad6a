import { useEffect, useState } from 'react';

/** The time, looked up every so often while somebody needs it. */
export function useNow(clock: () => number, everyMs = 500): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return now;
}
