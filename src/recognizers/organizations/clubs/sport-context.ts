import type { Token } from '../../../document.ts';
import { lazy } from '../../../lexicons/load.ts';
import { isAmong, keysAmong } from '../../../lexicons/organization-words.ts';
import { analysisOf } from '../../../lexicons/stems.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { searchKey } from '../../../text/normalize.ts';
import { Trait } from '../../../text/trait.ts';

/** The letters of a stem that no reading of a word puts others for. */
const onsetOf = (stem: string): string => stem.slice(0, Math.min(3, stem.length - 1));

const onsets = lazy(() => new Set([...keysAmong('sport')].map(onsetOf)));

const isOnset = (key: string, at: number): boolean =>
  onsets().has(key.slice(at, at + 2)) || onsets().has(key.slice(at, at + 3));

/** Whether the stem of a word of sport may begin there, behind the article or not: «المنتخب». */
const isOnsetBehindArticle = (key: string, at: number): boolean =>
  isOnset(key, at) || (key.startsWith('ال', at) && isOnset(key, at + 2));

/** The same behind «ب», «ك», «ل», «لل» or «س» too: «للمنتخب», «سيلعب». */
const isOnsetBehindProclitic = (key: string, at: number): boolean =>
  isOnsetBehindArticle(key, at) ||
  ('بكلس'.includes(key.charAt(at)) && isOnsetBehindArticle(key, at + 1)) ||
  (key.startsWith('لل', at) && isOnset(key, at + 2));

/** Whether a word begins with clitics and the first letters of a word of sport: a first look, since to read a word is slow. */
const mayBeSport = (key: string): boolean =>
  isOnsetBehindProclitic(key, 0) ||
  ('وف'.includes(key.charAt(0)) && isOnsetBehindProclitic(key, 1));

const isSport = new Trait(
  'sport-context/isSport',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    mayBeSport(lexeme.key) &&
    isAmong('sport', searchKey(analysisOf(lexeme).stem)),
);

/** Tokens on either side in which words of sport are looked for. */
const tokensAround = 25;
/** Words of sport more than which make nothing surer. */
const mostWords = 5;

/** Words of sport around a token, five at most. */
export const sportAround = (tokens: readonly Token[], index: number): number => {
  const to = Math.min(tokens.length, index + tokensAround);
  let words = 0;
  for (let at = Math.max(0, index - tokensAround); at < to && words < mostWords; at++) {
    if (isSport.has(tokenAt(tokens, at).lexeme)) words++;
  }
  return words;
};
