import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { variantColors } from './variantColors';

const brass: MantineColorsTuple = ['#fdf4e3', '#f8e6c6', '#f1d19a', '#eabb6c', '#e2a94c', '#c98a2e', '#a86a1c', '#8a4f14', '#6d3c10', '#4f2b0c'];
const blood: MantineColorsTuple = ['#fdece8', '#f8d3cb', '#f3b3a6', '#eb9383', '#e37a67', '#c9452f', '#a93421', '#962c1b', '#6e2014', '#51160d'];
const moss: MantineColorsTuple = ['#f0f5e8', '#dce9ca', '#c2d9a4', '#a6c87d', '#8fb964', '#6f9b45', '#547c33', '#426526', '#33501d', '#243a14'];
const timber: MantineColorsTuple = ['#f1e6d2', '#dccdb3', '#bfac90', '#93806a', '#5f4c39', '#4a3827', '#2e2219', '#221912', '#17110c', '#0f0a07'];
const parchment: MantineColorsTuple = ['#fbf5e8', '#f4ead7', '#eadcc0', '#d9c6a3', '#c2ab84', '#8f7755', '#735d42', '#65523c', '#4a3a2a', '#2c2016'];

const sans = "'Alegreya Sans', 'Segoe UI', system-ui, sans-serif";

/** Timber and brass by night, parchment and brass by day. */
export const theme = createTheme({
  primaryColor: 'brass',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: variantColors,
  colors: { brass, blood, moss, dark: timber, gray: parchment },
  white: '#fffaf0',
  black: '#2c2016',
  fontFamily: sans,
  headings: { fontFamily: "Alegreya, Georgia, 'Times New Roman', serif", fontWeight: '700' },
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
