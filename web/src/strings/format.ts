export type Args = Readonly<Record<string, string | number>>;

/**
 * Fills `{name}` and `{count, plural, one {# room} other {# rooms}}`. Categories are CLDR's, by the browser's own tables;
 * a branch may hold placeholders but no further plural.
 */
export function format(message: string, locale: string, args: Args): string {
  const chosen = message.replace(
    /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g,
    (_, name: string, branches: string) => pluralBranch(Number(args[name] ?? 0), branches, locale),
  );
  return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}

function pluralBranch(count: number, branches: string, locale: string): string {
  const category = new Intl.PluralRules(locale).select(count);
  const found = new Map<string, string>();
  for (const [, key, text] of branches.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)) {
    found.set(key ?? '', text ?? '');
  }
  return (found.get(category) ?? found.get('other') ?? '').replaceAll('#', new Intl.NumberFormat(locale).format(count));
}
