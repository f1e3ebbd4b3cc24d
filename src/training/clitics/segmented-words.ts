import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemKey } from '../../text/clitics/clitic-analysis.ts';
import { countUp } from '../../text/count-up.ts';
import { spell } from '../../text/normalize.ts';

/** A word as the newspaper has it, with the clitics that NewsFANE splits off. */
export interface GoldWord {
  /** Alef without hamza. */
  readonly word: string;
  readonly conjunction: string;
  readonly preposition: string;
  readonly pronoun: string;
}

const proclitics = new Set(['و', 'ف']);
const prepositions = new Set(['ب', 'ل', 'ك']);
const pronouns = new Set(['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ك', 'كم', 'ي', 'ني']);

/** First columns of a CoNLL file, sentence by sentence. */
const sentencesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split('\n')
        .map((line) => (/^\s*(\S+)/u.exec(line) ?? ['', ''])[1] ?? '')
        .filter(Boolean),
    )
    .filter((sentence) => sentence.length > 0);

/** What is the same in a text and its segmentation: letters, «لل» and ta marbuta made one. */
const signature = (words: readonly string[]): string =>
  stemKey(spell(words.join('')).text)
    .replace(/[^\u0621-\u064a]/gu, '')
    .replace(/لال/gu, 'لل')
    .replace(/ة/gu, 'ت')
    .replace(/ى/gu, 'ي');

/**
 * NewsFANE is the text of ANERcorp with clitics split off (و ف and pronouns always, ب ل ك before
 * names only): laid side by side they give gold segmentations.
 */
export const readGold = (corpora: string): readonly GoldWord[] => {
  const surface = new Map<string, readonly string[]>();
  for (const sentence of sentencesOf(join(corpora, 'ner', 'anercorp.train.conll'))) {
    surface.set(signature(sentence), sentence);
  }
  const gold: GoldWord[] = [];
  for (const segmented of sentencesOf(join(corpora, 'ner', 'newsfane.train.conll'))) {
    const words = surface.get(signature(segmented));
    if (words !== undefined) gold.push(...align(words, segmented));
  }
  return gold;
};

const align = (words: readonly string[], segments: readonly string[]): readonly GoldWord[] => {
  const gold: GoldWord[] = [];
  let next = 0;
  for (const written of words) {
    const letters = signature([written]).length;
    if (letters === 0) continue;
    const parts: string[] = [];
    while (next < segments.length && signature(parts).length < letters) {
      const part = segments[next++] as string;
      if (signature([part]) !== '') parts.push(part);
    }
    if (signature(parts).length !== letters) return gold;
    const word = stemKey(spell(written).text);
    if (/^[\u0621-\u064a]{3,}$/u.test(word)) gold.push(goldWord(word, parts));
  }
  return gold;
};

const goldWord = (word: string, parts: readonly string[]): GoldWord => {
  const rest = [...parts];
  const take = (known: ReadonlySet<string>): string =>
    rest.length > 1 && known.has(rest[0] as string) ? (rest.shift() as string) : '';
  const conjunction = take(proclitics);
  const last = rest.at(-1) as string;
  const pronoun = rest.length > 1 && pronouns.has(last) ? last : '';
  return { word, conjunction, preposition: take(prepositions), pronoun };
};

/** How often a word is inside a name in WikiFANE and NewsFANE, where names have no clitics. */
export const countNames = (corpora: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of ['wikifane', 'newsfane']) {
    const text = readFileSync(join(corpora, 'ner', `${name}.train.conll`), 'utf8');
    for (const [, word, tag] of text.matchAll(/^[ \t]*(\S+)[ \t]+(\S+)[ \t]*$/gmu)) {
      if (tag === 'O' || word === undefined) continue;
      countUp(counts, stemKey(spell(word).text));
    }
  }
  return counts;
};
