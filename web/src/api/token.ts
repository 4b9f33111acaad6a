import { useSyncExternalStore } from 'react';
import type { GuestSession } from './types';

const storageKey = 'guildhall.session';
const listeners = new Set<() => void>();
let current = read();

function read(): GuestSession | null {
  const stored = localStorage.getItem(storageKey);
  if (stored === null) {
    return null;
  }
  try {
    return JSON.parse(stored) as GuestSession;
  } catch {
    return null;
  }
}

function change(session: GuestSession | null) {
  current = session;
  for (const listener of listeners) {
    listener();
  }
}

export function currentSession(): GuestSession | null {
  return current;
}

export function signIn(session: GuestSession) {
  localStorage.setItem(storageKey, JSON.stringify(session));
  change(session);
}

export function signOut() {
  localStorage.removeItem(storageKey);
  change(null);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Signing in or out in one tab counts for all.
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key === storageKey) {
      change(read());
    }
  };
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

export function useSession(): GuestSession | null {
  return useSyncExternalStore(subscribe, currentSession);
}
