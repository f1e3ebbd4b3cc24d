// Writes src/lexicons/name-letters.bin, the letter weights of the shipped model, for the rules, which work
// without a model too: npm run tool -- letter-lexicon
import { writeFileSync } from 'node:fs';
import { loadModel } from '../recognizers/tagger/load.ts';

writeFileSync('src/lexicons/name-letters.bin', loadModel().letters);
