import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnnotations } from '../../evaluation/annotations.ts';
import { parseConll, shareOfSentences, type TaggedSentence } from '../../evaluation/conll.ts';
import type { GoldDocument } from '../../evaluation/gold.ts';
import { labelledDocument } from './annotated-gold.ts';
import { fineClass } from './fane-tags.ts';
import { joinClitics } from './join-clitics.ts';
import { readRawGold } from './raw-gold.ts';
import { conllClass, goldDocuments, type TrainingDocument } from './training-gold.ts';

/** The corpora as the tagger's domains, each with its habits; the shipped model follows the news. */
export const domains = { news: 0, anercorp: 1, fane: 2, aqmar: 3 } as const;

/** Sentences of one news article or so, for the contexts of a word's other occurrences. */
const perDocument = 40;

/** The annotated articles of a folder, such as `news/dev`, by name. */
export const readArticles = (folder: string, set: string): readonly GoldDocument[] =>
  readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.ann'))
    .sort()
    .map((name) => {
      const file = join(folder, set, name);
      return readAnnotations(readFileSync(file, 'utf8'), file);
    });

export const readConll = (folder: string, name: string): readonly TaggedSentence[] => {
  const file = join(folder, 'ner', `${name}.conll`);
  return parseConll(readFileSync(file, 'utf8'), file);
};

interface Corpora {
  /** The news that is marked by Kashaf's convention: articles of the corpora, then those of the raw news. */
  readonly articles: readonly GoldDocument[];
  /** The articles in their order, then the other corpora. */
  readonly train: readonly TrainingDocument[];
  /** The sets by which the shipped model is chosen: news/dev and real/dev, never trained on. */
  readonly dev: readonly TrainingDocument[];
  /** Running text of the training corpora, a sentence a line. */
  readonly lines: readonly string[];
}

/** Reads the corpora; the last tenth of ANERcorp is left out, to be measured on. */
export const readCorpora = (folder: string): Corpora => {
  const news = readArticles(folder, 'news/train');
  const articles = [...news, ...readRawGold(folder)];
  const anercorp = shareOfSentences(readConll(folder, 'anercorp.train'), 0, 0.9);
  const wikifane = readConll(folder, 'wikifane.train').map(joinClitics);
  const aqmar = readConll(folder, 'aqmar.train');
  return {
    articles,
    train: [
      ...articles.map((article) => labelledDocument(article, domains.news)),
      ...goldDocuments(anercorp, domains.anercorp, conllClass, perDocument),
      ...goldDocuments(wikifane, domains.fane, fineClass, perDocument),
      ...goldDocuments(aqmar, domains.aqmar, conllClass, perDocument),
    ],
    dev: ['news/dev', 'real/dev'].flatMap((set) =>
      readArticles(folder, set).map((article) => labelledDocument(article, domains.news)),
    ),
    lines: [
      ...[...readConll(folder, 'anercorp.train'), ...wikifane, ...aqmar].map(({ tokens }) =>
        tokens.map((token) => token.text).join(' '),
      ),
      ...news.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== '')),
    ],
  };
};
