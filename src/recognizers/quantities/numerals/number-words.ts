import { wordLists } from '../../../lexicons/word-set.ts';
import type { Lexeme } from '../../../text/lexeme.ts';

/** Words around numbers. */
interface NumberWordLists {
  /** What says that an amount is not exact: «نحو». */
  readonly about: readonly string[];
  /** The same before «من». */
  readonly more: readonly string[];
  /** The same behind «ما»: «ما يقارب 5 ملايين». */
  readonly nearing: readonly string[];
  /** What leaves the number behind it open, ten and some: «بضع». */
  readonly few: readonly string[];
  /** Nouns that a number puts in order: «الذكرى الـ25» is the twenty-fifth. */
  readonly ordered: readonly string[];
  /** What comes after a year, not after a number that counts: «2011 في». */
  readonly afterYear: readonly string[];
  /** What comes after the figures of a clock: «10 صباحا». */
  readonly afterClock: readonly string[];
  /** Short forms of the minute of a match: «71د». */
  readonly minute: readonly string[];
  /** Words before a verb: «الذي ألف» wrote. */
  readonly beforeVerb: readonly string[];
  /** The hundred of «في المئة». */
  readonly hundred: readonly string[];
  /** «بالمئة». */
  readonly byHundred: readonly string[];
  /** The thousand of «في الألف». */
  readonly thousand: readonly string[];
  /** «بالألف». */
  readonly byThousand: readonly string[];
  /** What figures behind them label: «رقم 07», «حي 05». */
  readonly labels: readonly string[];
  /** What makes the number behind it negative: «ناقص 0,5 بالمئة». */
  readonly minus: readonly string[];
  /** What tells of some of those counted: «قتل 12- بينهم نساء». */
  readonly among: readonly string[];
  /** The decimal point as a word: «3 فاصل 7». */
  readonly point: readonly string[];
  /** What a number behind it is part of: «إف 35», «ميغ 29». */
  readonly models: readonly string[];
  /** What counts one behind its noun: «دولار واحد». */
  readonly one: readonly string[];
  /** Scales in Latin letters beside a currency: «$5M», «€2.3bn». */
  readonly latinThousand: readonly string[];
  readonly latinMillion: readonly string[];
  readonly latinBillion: readonly string[];
  readonly latinTrillion: readonly string[];
  /** What a letter and a number behind it name: «فيتامين ب 12». */
  readonly lettered: readonly string[];
  /** What a score is behind: «بنتيجة 3 مقابل 1». */
  readonly result: readonly string[];
  /** What stands between the two figures of a score. */
  readonly versus: readonly string[];
  /** What is wished or told a thousand times: «ألف مبروك». */
  readonly thousandfold: readonly string[];
  /** What has a number that looks like a year: «القرار 1701». */
  readonly numbered: readonly string[];
  /** What has a price before «17 د». */
  readonly prices: readonly string[];
  /** What so many minutes are behind: «بتوقيت 3.45 د». */
  readonly timed: readonly string[];
  /** What so many dinars buy: «7 د للكغ». */
  readonly priced: readonly string[];
  /** Codes of currencies that are words and names too, before figures: «TOP 10». */
  readonly codesToo: readonly string[];
  /** Plurals whose «و» is none that joins: «صفر وفيات». */
  readonly pluralsInWaw: readonly string[];
  /** Nothing: «صفر بالمئة». */
  readonly zero: readonly string[];
}

const words = wordLists<NumberWordLists>('number-words.json');

/** Whether a search key is in a list. */
export const isNumberWord = (list: keyof NumberWordLists, key: string): boolean =>
  words(list).has(key);

/** Whether a word is in a list, clitics left out: «والقرار» for «القرار». */
export const isNumberWordBehind = (list: keyof NumberWordLists, { splits }: Lexeme): boolean =>
  splits.some(({ key }) => isNumberWord(list, key));

/** Whether a word is in a list, clitics and the article left out: «والفيتامين» for «فيتامين». */
export const isNumberNoun = (list: keyof NumberWordLists, { splits }: Lexeme): boolean =>
  splits.some(({ key }) => isNumberWord(list, key.replace(/^ال/u, '')));
