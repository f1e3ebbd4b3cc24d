import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseConll } from '../../src/evaluation/conll.ts';
import { noClusters } from '../../src/training/clusters/clusters.ts';
import { goldDocuments } from '../../src/training/corpora/training-gold.ts';
import {
  defaultSettings,
  type Leanings,
  type Trained,
  trainTagger,
} from '../../src/training/crf/train.ts';
import { buildLists } from '../../src/training/model/read-name-lists.ts';

const file = fileURLToPath(new URL('../fixtures/tiny.conll', import.meta.url));

/** The sentences of tests/fixtures/tiny.conll, written for these tests. */
export const tinyGold = goldDocuments(parseConll(readFileSync(file, 'utf8'), file), 0);

const epochs = 12;

/** A tagger trained on them in a moment; few sentences make it shy, so that it is told to be bold. */
export const trainTiny = (
  seed = 1,
  features = 100_000,
  leanings: Leanings = { O: -0.75 },
): Trained =>
  trainTagger(
    tinyGold,
    {
      clustering: noClusters,
      names: {
        lists: buildLists([['سامر', 'نادر', 'رامي', 'هاله', 'سلمي']]),
        letters: new Int8Array(),
      },
    },
    {
      seed,
      features,
      epochs,
      patience: 3,
      rate: 0.1,
      dropout: 0.1,
      target: 0,
      minCount: 1,
      licence: 'MIT',
      trainedOn: ['tests/fixtures/tiny.conll'],
    },
    [],
    { ...defaultSettings, leanings, epochs },
  );
