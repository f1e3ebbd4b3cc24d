import type { Token } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { isAmong, keysAmong } from '../../lexicons/organization-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';

/** The letters of a stem that no reading of a word puts others for. */
const onsetOf = (stem: string): string => stem.slice(0, Math.min(3, stem.length - 1));

/** Each once and in order, so that V8 makes a tree of them. */
const onsets = (stems: readonly string[]): readonly string[] =>
  [...new Set(stems.map(onsetOf))].sort();

/** Clitics and the first letters of a word of sport: a first look, since to read a word is slow. */
const beginsSport = lazy(
  () =>
    new RegExp(`^[وف]?(?:[بكلس]?(?:ال)?|لل)(?:${onsets([...keysAmong('sport')]).join('|')})`, 'u'),
);
const isSport = new Trait(
  'sport-context/isSport',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    beginsSport().test(lexeme.key) &&
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
    if (isSport.has((tokens[at] as Token).lexeme)) words++;
  }
  return words;
};
