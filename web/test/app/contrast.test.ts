import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('src/app/hall.css', 'utf8');
const tones = (selector: string) => {
  const block = sheet.slice(sheet.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--hall-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
};
const schemes = { day: tones(':root'), night: tones(":root[data-mantine-color-scheme='dark']") };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(schemes))('by %s', (_, scheme) => {
  const tone = (name: string) => scheme.get(name) ?? '';

  it.each(['floor', 'panel', 'raised'])('every kind of text is readable on %s', (ground) => {
    for (const name of ['text', 'quiet', 'brass', 'blood', 'moss']) {
      expect(contrast(tone(name), tone(ground)), name).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(tone('edge'), tone(ground)), 'edge').toBeGreaterThanOrEqual(3);
  });

  it.each(['brass', 'blood', 'moss'])('%s carries the text of buttons and stands out as a bar', (name) => {
    expect(contrast(tone('on-tone'), tone(name))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone(name), tone('track'))).toBeGreaterThanOrEqual(3);
  });
});
