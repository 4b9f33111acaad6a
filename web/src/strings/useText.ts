import { useMemo } from 'react';
import de from './de.json';
import en from './en.json';
import { format, type Args } from './format';
import { useLocale, type Locale } from './locale';

export type TextKey = keyof typeof en;
export type Text = (key: TextKey, args?: Args) => string;

const catalogs: Record<Locale, Record<TextKey, string>> = { en, de };

export function textIn(locale: Locale): Text {
  return (key, args = {}) => format(catalogs[locale][key], locale, args);
}

/** The words of the page in the player's language. */
export function useText(): Text {
  const locale = useLocale();
  return useMemo(() => textIn(locale), [locale]);
}
