import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The Open Font License asks that its text travels with the fonts: put it beside the built files. */
export function fontLicenses(packages: readonly string[]): Plugin {
  return {
    name: 'font-licenses',
    apply: 'build',
    generateBundle() {
      for (const name of packages) {
        this.emitFile({
          type: 'asset',
          fileName: `licenses/${name.replace(/^@/, '').replaceAll('/', '-')}.txt`,
          source: readFileSync(`node_modules/${name}/LICENSE`, 'utf8'),
        });
      }
    },
  };
}
