import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the build makes for pages: their script, their style and the outlines of the countries. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** TopoJSON. */
  readonly world: unknown;
}

/** Script, style and outlines of the lands, as the build made them. */
export const pageAssets = (): PageAssets => {
  const require = createRequire(import.meta.url);
  const read = (file: string): string => readFileSync(require.resolve(`#page/${file}`), 'utf8');
  return {
    script: read('page.js'),
    style: read('style.css'),
    world: JSON.parse(read('world.json')),
  };
};
