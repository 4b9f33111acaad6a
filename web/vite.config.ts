import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontLicenses } from './build/fontLicenses.ts';

const server = process.env.GUILDHALL_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), fontLicenses(['@fontsource/alegreya-sans', '@fontsource-variable/alegreya'])],
  build: {
    // Inlined data: URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    license: { fileName: 'licenses/packages.md' },
  },
  server: {
    proxy: {
      '/api': { target: server },
      '/hubs': { target: server, ws: true },
    },
  },
});
