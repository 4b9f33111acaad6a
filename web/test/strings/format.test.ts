import { describe, expect, it } from 'vitest';
import de from '../../src/strings/de.json';
import en from '../../src/strings/en.json';
import { format } from '../../src/strings/format';

describe('format', () => {
  it('fills placeholders and leaves unknown ones visible', () => {
    expect(format('Hail {name} of {place}', 'en', { name: 'Ada' })).toBe('Hail Ada of {place}');
  });

  it('chooses the plural branch of the language', () => {
    const message = '{count, plural, one {# room} other {# rooms of {name}}}';
    expect(format(message, 'en', { count: 1, name: 'Ada' })).toBe('1 room');
    expect(format(message, 'en', { count: 2, name: 'Ada' })).toBe('2 rooms of Ada');
    expect(format(message, 'en', { count: 0, name: 'Ada' })).toBe('0 rooms of Ada');
  });

  it('groups digits as the language does', () => {
    expect(format('{count, plural, other {#}}', 'de', { count: 12345 })).toBe('12.345');
  });
});

describe('the catalogs', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name).sort((a, b) => String(a).localeCompare(String(b)));

  it('have the same keys in every language', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('keep the placeholders of %s', (key) => {
    expect(new Set(placeholders(de[key]))).toEqual(new Set(placeholders(en[key])));
  });
});
