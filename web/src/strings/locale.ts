import { useSyncExternalStore } from 'react';

export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'guildhall.locale';
const listeners = new Set<() => void>();
let current: Locale = known(localStorage.getItem(storageKey)) ?? known(navigator.language) ?? 'en';
document.documentElement.lang = current;

function known(tag: string | null): Locale | undefined {
  return locales.find((locale) => tag?.toLowerCase().startsWith(locale));
}

export function currentLocale(): Locale {
  return current;
}

export function chooseLocale(locale: Locale) {
  current = locale;
  localStorage.setItem(storageKey, locale);
  document.documentElement.lang = locale;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale);
}
