import {
  analyzeClitics,
  type CliticAnalysis,
  type StemLexicon,
  stemKey,
} from '../text/clitics/clitic-analysis.ts';
import { type CliticSegment, cliticSegmentsOf } from '../text/clitics/clitic-segments.ts';
import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import { readStemTable, type StemTable } from '../text/clitics/stem-table.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { lastLexeme, perLexeme } from '../text/per-lexeme.ts';
import { trait } from '../text/trait.ts';
import { lazy, loadBytes, loadLexicon } from './load.ts';

/** The file clitics.json. */
export interface CliticData {
  /** Shares of words, as binary logarithms. */
  readonly proclitics: Readonly<Record<string, number>>;
  readonly pronouns: Readonly<Record<string, number>>;
  /** Words of the closed classes that are never split. */
  readonly whole: readonly string[];
  /** Words before which و and ف are always conjunctions. */
  readonly conjoined: readonly string[];
}

/** Binary logarithm of how often a stem never met is taken to occur, if its beginning is common. */
const unmet = Math.log2(0.001);
const never = -30;

/** Makes the lexicon of its two files. */
const stemLexicon = (table: StemTable, data: CliticData): StemLexicon => {
  const whole = new Set(data.whole);
  const conjoined = new Set(data.conjoined);
  return {
    stem: (stem) => {
      const level = table.levelOf(stem);
      return level > 0 ? (level - 1) / 2 : unmet + table.onsetWeight(stem);
    },
    takesArticle: table.takesArticle,
    proclitics: (letters) => data.proclitics[letters] ?? never,
    pronoun: (letters) => data.pronouns[letters] ?? never,
    isWhole: (word) => whole.has(word),
    isConjoined: (word) => conjoined.has(word),
  };
};

const lexicon = lazy(() =>
  stemLexicon(readStemTable(loadBytes('stems.bin')), loadLexicon<CliticData>('clitics.json')),
);

/** The likeliest reading of an Arabic word, clitics apart. */
export const analysisOf: (lexeme: Lexeme) => CliticAnalysis = lastLexeme((lexeme) =>
  analyzeClitics(lexeme.spelling, lexicon()),
);

/**
 * Binary logarithm of how often the stem of a word was met in 11 million words of news; below 0 for
 * one met less than four times.
 */
export const stemFrequency: (lexeme: Lexeme) => number = perLexeme((lexeme) =>
  lexicon().stem(analysisOf(lexeme).stem),
);

/**
 * Whether the stem of a word is at least so frequent (see `stemFrequency`). To read a word whole costs
 * least, so that another reading is likelier only with a commoner stem: where the word itself is
 * frequent enough, no other reading needs to be weighed. Words that may begin with a conjunction, or
 * be a preposition with a pronoun, are not always read whole.
 */
export const hasFrequentStem = (lexeme: Lexeme, least: number): boolean =>
  (!/^[وفبل]/u.test(lexeme.key) && lexicon().stem(stemKey(lexeme.spelling)) >= least) ||
  stemFrequency(lexeme) >= least;

/** Whether the stem of a word is met with the article too, as those of nouns are and those of verbs are not. */
export const takesArticle = trait('stems/takesArticle', (lexeme) =>
  lexicon().takesArticle(analysisOf(lexeme).stem),
);

/** A word cut into its clitics and stem; a word that is not Arabic is one stem. */
export const cliticsOf: (lexeme: Lexeme) => readonly CliticSegment[] = perLexeme((lexeme) =>
  lexeme.kind === 'arabic'
    ? cliticSegmentsOf(lexeme, analysisOf(lexeme))
    : [{ role: 'stem', start: 0, end: lexeme.text.length, form: lexeme.spelling }],
);

/**
 * Where a name that begins with this word most likely begins: which of `lexeme.splits` has just the
 * conjunction and preposition of the likeliest reading taken off. «وبوش» gives بوش, «للمغرب» المغرب.
 */
export const properSplit: (lexeme: Lexeme) => ProcliticSplit = perLexeme((lexeme) => {
  const [whole, ...others] = lexeme.splits;
  if (whole === undefined) throw new Error('a word has no reading');
  if (lexeme.kind !== 'arabic' || others.length === 0) return whole;
  const drawn = behindTatweel(lexeme);
  if (drawn !== undefined) return drawn;
  const { proclitics, from, stem } = analysisOf(lexeme);
  const hasArticle = proclitics.endsWith('ال');
  const particles = (hasArticle ? proclitics.slice(0, -2) : proclitics).replace('س', '');
  if (particles === '' || stem === '') return whole;
  const isAssimilated = hasArticle && particles.endsWith('ل');
  const length = isAssimilated
    ? lexeme.spelling.length - from + 2
    : lexeme.spelling.length - particles.length;
  const isProper = (split: ProcliticSplit): boolean =>
    split.proclitics === particles && split.spelling.length === length;
  return others.find(isProper) ?? whole;
});

/** «لـكرافت»: a tatweel marks the first letter as a preposition, in a word unknown to news («كـأس» is «كأس»). */
const behindTatweel = ({ text, spelling, splits }: Lexeme): ProcliticSplit | undefined => {
  const [particles] = /^[وف]?[بلك](?=ـ)/u.exec(text) ?? [];
  if (particles === undefined || lexicon().stem(stemKey(spelling)) >= 0) return undefined;
  return splits.find(({ proclitics }) => proclitics === particles);
};
