// The library for Node: that for browsers, with its data read from the package.
import { readFileSync } from 'node:fs';
import { readDataFrom } from './lexicons/given-data.ts';

export * from './index.ts';

/** Where data lies that is no lexicon of src/lexicons, from dist. */
const places: Readonly<Record<string, string>> = {
  'lexicons.bin': './lexicons.bin',
  'word-traits.bin': './word-traits.bin',
  'model.bin': '../src/recognizers/tagger/model.bin',
};

readDataFrom((name) => {
  try {
    return readFileSync(new URL(places[name] ?? `../src/lexicons/${name}`, import.meta.url));
  } catch (cause) {
    // A bundler takes the code away from its data.
    const fix = 'leave kashaf out of the bundle, or use kashaf/browser with provideData';
    throw new Error(`no data «${name}» beside the library: ${fix}`, { cause });
  }
});
