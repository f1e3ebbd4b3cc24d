import type { Document } from '../../../document.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { isLetterOfForeign } from '../../../lexicons/name-word.ts';
import { isKnownName, isUnsplit } from '../../../lexicons/names.ts';
import { properSplit } from '../../../lexicons/stems.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import { countUp } from '../../../text/count-up.ts';
import type { Lexeme } from '../../../text/lexeme.ts';

/** How often each word occurs in a document, by search key, without a proclitic taken off. */
export type WordCounts = (key: string) => number;

/** Counts the words of a document when it is first asked. */
export const wordCountsOf = ({ tokens }: Document): WordCounts => {
  let counts: Map<string, number> | undefined;
  return (key) => {
    if (counts === undefined) {
      counts = new Map();
      for (const { lexeme } of tokens) countUp(counts, lexeme.key);
    }
    return counts.get(key) ?? 0;
  };
};

/** A word that occurs so often with its first letter, and never without, begins with that letter. */
const often = 2;
/** Shorter words are too often the end of another one: «اد» of «واد», «ان» of «بان». */
const shortestRest = 3;

/** «لأينشتاين», «بأوزوالد»: no foreign name begins so. */
const isBeforeHamza = /^[وفبل][أإ](?!ل)/u;
/** «بآبل», «لآفاق»: hardly a word begins so. */
const isBeforeMadda = /^[وفبل]آ/u;

/** «بوعلي المباركي» is no ب before «وعلي». */
const isKunya = (key: string): boolean => key.startsWith('بو') && isKnownName(key.slice(2));

/**
 * Where a name begins in its first word, by the other words of its document: «ووكر» keeps its first و
 * when «وكر» is nowhere, «لووكر» is ل and «ووكر» when that is a word of the text, «وباديس» is و and the
 * known name «باديس».
 */
export const nameSplit = (lexeme: Lexeme, countOf: WordCounts): ProcliticSplit => {
  const proper = properSplit(lexeme);
  const [whole = proper, ...split] = lexeme.splits;
  if (split.length > 0 && isBeforeMadda.test(whole.spelling)) return split.at(-1) ?? whole;
  if (split.length === 0 || isUnsplit(whole.key)) return whole;
  if (isKunya(whole.key) && !isKnownName(proper.key)) return whole;
  const hamza = split.at(-1);
  if (hamza !== undefined && isBeforeHamza.test(whole.spelling)) return hamza;
  if (proper === whole) {
    // «ببالارمو»: hardly a word begins so.
    const second = lexeme.key.startsWith('بب')
      ? split.find(({ offset }) => offset === 1)
      : undefined;
    if (second !== undefined && !isKnownName(whole.key)) return second;
    if (isKnownName(whole.key) || countOf(whole.key) >= often) return whole;
    // «فان باستن» is no ف before «أن», however often that occurs.
    const isWord = ({ key }: ProcliticSplit): boolean =>
      key.length >= shortestRest && countOf(key) >= often;
    return split.find(isWord) ?? whole;
  }
  // «بان كي مون» is no ب before «ان».
  if (proper.key.length < shortestRest && !proper.proclitics.startsWith('و')) return whole;
  if (proper.offset > 0 && isLetterOfForeign(lexeme, proper.spelling)) return whole;
  const isName = ({ key }: ProcliticSplit): boolean =>
    key.length >= shortestRest && isKnownName(key);
  if (isName(proper) || countOf(proper.key) > 0) return proper;
  const known = split.find((split) => split !== proper && isName(split));
  if (known !== undefined && known.offset < proper.offset) return known;
  return countOf(whole.key) >= often ? whole : proper;
};

/** «ويلكنز», «وايتهاوس»: foreign people's names begin so, but hardly any with what is behind the و. */
const isOfForeign = /^و(?:ي|ا(?!ل))/u;

/** Whether و is the first letter of a foreign person's name, of which the document knows no shorter form. */
export const beginsForeign = (lexeme: Lexeme, countOf: WordCounts): boolean => {
  if (!isOfForeign.test(lexeme.spelling)) return false;
  const rest = lexeme.splits[1]?.key ?? '';
  return !isKnownName(rest) && countOf(rest) === 0 && isSpeltLikeName(lexeme);
};
