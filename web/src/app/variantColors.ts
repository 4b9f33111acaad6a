import { defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

const own = new Set(['brass', 'blood', 'moss']);

/** Every tone comes from hall.css, where day and night have their own: Mantine would compute both from one shade. */
export const variantColors: VariantColorsResolver = (input) => {
  const name = input.color ?? input.theme.primaryColor;
  const preset = defaultVariantColorsResolver(input);
  if (!own.has(name)) {
    return preset;
  }
  const tone = `var(--hall-${name})`;
  const mixed = (share: number) => `color-mix(in srgb, ${tone} ${share}%, transparent)`;
  switch (input.variant) {
    case 'filled':
      return { ...preset, background: tone, hover: `color-mix(in srgb, ${tone} 88%, var(--hall-text))`, color: 'var(--hall-on-tone)', border: '1px solid transparent' };
    case 'outline':
      return { ...preset, background: 'transparent', hover: mixed(14), color: tone, border: `1px solid ${tone}` };
    case 'light':
      return { ...preset, background: mixed(13), hover: mixed(20), color: 'var(--hall-text)', border: '1px solid transparent' };
    default:
      return preset;
  }
};
