import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseConll, partOf, type TaggedSentence } from '../evaluation/conll.ts';
import { fineClass } from './fane-tags.ts';
import { joinClitics } from './join-clitics.ts';
import { type GoldDocument, goldDocuments } from './training-gold.ts';

/** The corpora as the tagger's domains: the habits of ANERcorp are those that the model follows. */
export const domains = { anercorp: 0, fane: 1, aqmar: 2 } as const;

/** Sentences of one news article or so, for the contexts of a word's other occurrences. */
const perDocument = 40;

/** Where the corpora lie: KASHAF_CORPORA, or beside the project. */
export const corporaFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['KASHAF_CORPORA'] ?? '../shared/corpora';

export interface Corpora {
  readonly train: readonly GoldDocument[];
  readonly dev: readonly GoldDocument[];
  readonly aqmarDev: readonly GoldDocument[];
  /** Running text of the training corpora, a sentence a line. */
  readonly lines: readonly string[];
}

/** Reads the corpora; the last tenth of ANERcorp is the dev set, or trained on when `whole`. */
export const readCorpora = (folder: string, whole: boolean): Corpora => {
  const read = (name: string): readonly TaggedSentence[] => {
    const file = join(folder, 'ner', `${name}.conll`);
    return parseConll(readFileSync(file, 'utf8'), file);
  };
  const anercorp = read('anercorp.train');
  const dev = partOf(anercorp, 0.9, 1);
  const wikifane = read('wikifane.train').map(joinClitics);
  const aqmar = read('aqmar.train');
  return {
    train: [
      ...goldDocuments(
        whole ? anercorp : partOf(anercorp, 0, 0.9),
        domains.anercorp,
        undefined,
        perDocument,
      ),
      ...goldDocuments(wikifane, domains.fane, fineClass, perDocument),
      ...goldDocuments(aqmar, domains.aqmar, undefined, perDocument),
    ],
    dev: goldDocuments(dev, domains.anercorp, undefined, dev.length),
    aqmarDev: goldDocuments(read('aqmar.dev'), domains.aqmar, undefined, perDocument),
    lines: [...anercorp, ...wikifane, ...aqmar].map(({ tokens }) =>
      tokens.map((token) => token.text).join(' '),
    ),
  };
};

/** The raw news, an article a line. */
export const readRawNews = (folder: string): readonly string[] =>
  gunzipSync(readFileSync(join(folder, 'raw', 'khaleej.txt.gz')))
    .toString('utf8')
    .split('\n');
