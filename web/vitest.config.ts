import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    environment: 'jsdom',
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
