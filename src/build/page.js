// What is inlined in pages: one script, one style, and the outlines of the countries by their codes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import countries from 'i18n-iso-countries';

/** Territories that the outlines have without a number of ISO 3166-1. */
const unnumbered = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };

export const buildPage = async () => {
  const built = await build({
    entryPoints: {
      page: 'src/renderers/page/client/main.ts',
      style: 'src/renderers/page/page.css',
    },
    outdir: 'dist/page',
    entryNames: '[name]',
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    tsconfig: 'src/renderers/page/client/tsconfig.json',
  });
  mkdirSync('dist/page', { recursive: true });
  writeFileSync('dist/page/world.json', JSON.stringify(outlines()));
  return built;
};

/** World Atlas at 1:110 million (Natural Earth, public domain), each country with its alpha-2 code. */
function outlines() {
  const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'));
  const { countries: collection } = world.objects;
  for (const geometry of collection.geometries) {
    const code = countries.numericToAlpha2(geometry.id ?? '');
    geometry.id = code ?? unnumbered[geometry.properties.name] ?? geometry.properties.name;
    geometry.properties = {};
  }
  return { ...world, objects: { countries: collection } };
}
