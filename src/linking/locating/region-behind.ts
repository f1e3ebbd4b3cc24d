import { isBetweenPlaces, isConnecting } from '../../lexicons/linking-words.ts';
import {
  classOfWord,
  directionWord,
  settlementWord,
  vagueKind,
} from '../../lexicons/place-words.ts';
import { listedPlace } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { type ResolvedMention, relocated } from '../joining/resolved-mention.ts';
import { codeOf } from './country-counts.ts';

/** Characters and words of «في مدينة » between a place and where it lies. */
const longestGap = 24;
const mostWords = 3;

/**
 * What is said behind a place about where it lies gives its country: «مستشفى اليرموك في بغداد» is not
 * in Syria, «حي الشجرة جنوبي الخرطوم» not in Jordan, «العيون من ولاية القصرين» in Tunisia. Places that a list is sure
 * of keep theirs, but where their division is said.
 */
export const withRegionBehind = (
  text: string,
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] =>
  mentions.map((mention, at) => {
    if (mention.candidate.type !== 'place') return mention;
    const behind = mentions[at + 1];
    if (behind === undefined) return mention;
    if (behind.candidate.start - mention.candidate.end > longestGap) return mention;
    const region = regionCode(behind);
    if (region === undefined || codeOf(mention.candidate) === region) return mention;
    const { start, end } = mention.candidate;
    const gap = text.slice(end, behind.candidate.start);
    const isWithin = liesIn(gap) && !isSure(mention) && !(gap === ' ب' && isConnected(text, start));
    return isWithin || isDivisionOf(gap) ? relocated(mention, { code: region }) : mention;
  });

/** Letters before a place in which the verb that connects it is looked for. */
const longestBefore = 32;

/** «يربط مطار طبرقة بباريس»: «ب» belongs to the verb, which has no «بين» behind it. */
const isConnected = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - longestBefore), start);
  const words = before.split(/\s+/u).map(searchKey);
  return words.some(isConnecting) && !words.some(isBetweenPlaces);
};

const regionCode = ({ candidate }: ResolvedMention): string | undefined =>
  candidate.type === 'place' || candidate.type === 'country' ? codeOf(candidate) : undefined;

/** « في », « ب», « بمدينة », « جنوبي », « في شمال ». */
const liesIn = (gap: string): boolean => {
  if (!gap.startsWith(' ')) return false;
  const words = gap.trim().split(' ');
  if (words.length > mostWords) return false;
  const [first = ''] = words;
  const opens =
    /^(?:في|فى)$/u.test(first) || first.startsWith('ب') || directionWord(wordOf(first)) !== null;
  return opens && words.every((word) => /^(?:في|فى|ب)$/u.test(word) || isKind(word));
};

/** « من ولاية », « ولاية »: the division of which a place is, however well another of its name is known. */
const isDivisionOf = (gap: string): boolean => {
  const [, division = ''] = /^ (?:من )?(\p{L}+) $/u.exec(gap) ?? [];
  const word = wordOf(division);
  // «بطريق سوسة منطقة الحوامد»: a region of any size has places beside it.
  const isVague = vagueKind(word) !== null || directionWord(word) !== null;
  return !isVague && classOfWord(searchKey(division)) === 'region';
};

const wordOf = (word: string) => lexemeOf(word, 'arabic');

const isKind = (word: string): boolean =>
  settlementWord(wordOf(word)) !== null || directionWord(wordOf(word)) !== null;

/** A list is sure of «سوسة», and that «الشرق الأوسط» and «أفريقيا» lie in no one country. */
const isSure = ({ candidate, name }: ResolvedMention): boolean => {
  const listed = listedPlace(name);
  if (listed?.tier !== 'sure') return false;
  return codeOf(candidate) !== undefined || listed.codes.length === 0;
};
