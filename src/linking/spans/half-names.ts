import type { Candidate, Document, EntityType, Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { nameWordOf } from '../../lexicons/name-word.ts';
import { isGivenAlike } from '../../lexicons/people-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';
import { isThirdByNext } from './definite-family.ts';
import { endOfName } from './family-behind.ts';
import { givenBefore } from './given-before.ts';
import { type Given, titleAsGiven } from './given-behind-role.ts';
import { withInitialOf } from './initials.ts';

/**
 * Gives people of one word the other half of their name that is a common word or a place too: the family
 * name behind a given one, where somebody is introduced and what comes next shows that the name is over
 * («العقيد المنجي القاضي الناطق الرسمي», «دعا الكاتب عاشور فني إلى», «أكد هاشمي لوزير مدير المعهد»), and the given
 * name after an office or a nationality («رئيس الغرفة الهادي باكور», «الجزائري بغداد بونجاح»); and who has two given
 * names a family name before an office («وائل إبراهيم الأنقر رئيس المجلس»).
 */
export const withOtherHalves = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = document;
  const found: Candidate[] = [];
  let passed = 0;
  candidates.forEach((candidate, index) => {
    if (candidate.start < passed) return;
    found.push(candidate);
    if (!isFoundPerson(candidate)) return;
    const whole =
      withInitialOf(tokens, candidate) ??
      withFamilyBehind(document, candidate, candidates[index + 1]);
    if (whole !== undefined) {
      found[found.length - 1] = uniform(candidate, whole);
      passed = whole.end;
      return;
    }
    const at = firstEndingAfter(tokens, candidate.start);
    const { start, end } = tokenAt(tokens, at);
    if (candidate.start !== start) return;
    const given = candidate.end === end ? givenBefore(tokens, at) : titleAsGiven(tokens, at);
    if (given === undefined || !giveBack(found, given, tokens)) return;
    found[found.length - 1] = uniform(candidate, { start: given.start });
  });
  return found;
};

/** The end with the family name behind one given name or two, if there is one. */
const withFamilyBehind = (
  document: Document,
  candidate: Candidate,
  next: Candidate | undefined,
): Pick<Candidate, 'end'> | undefined => {
  const { tokens } = document;
  const at = firstEndingAfter(tokens, candidate.start);
  if (tokens[at]?.end !== candidate.end) {
    const third = thirdAfter(tokens, at, candidate);
    if (third === undefined || !isFree(next, third.end)) return undefined;
    return isDay(next, third.end, third) ? undefined : { end: third.end };
  }
  // «مبارك» of «جمال مبارك» is no half.
  if (candidate.rule.endsWith('/surname')) return undefined;
  const end = endOfName(document, at, candidate.start);
  const isPart = isFree(next, end) && !isAnother(next, end, tokens[at + 1]);
  return end > candidate.end && isPart && !isDay(next, end, tokens[at + 1]) ? { end } : undefined;
};

/** The family name of who is found by two given names. */
const thirdAfter = (
  tokens: readonly Token[],
  first: number,
  { end, rule }: Candidate,
): Token | undefined => {
  // «مدرسة عمر عبدالعزيز النموذجية مدير …»: an adjective of what is called after somebody.
  if (rule.startsWith('people/namesake')) return undefined;
  const isArab = tokens[first]?.lexeme.splits.some(({ key }) => isArabGivenName(key));
  const last = firstEndingAfter(tokens, end - 1);
  return isArab && isThirdByNext(tokens, last) ? tokens[last + 1] : undefined;
};

/**
 * Whether only the last word is found there, for nothing better: «انان» of «سيزار بانان», «صفر» of «رضا صفر», «جدة»
 * of «مروان جدة».
 */
const isFree = (next: Candidate | undefined, end: number): boolean =>
  next === undefined || next.start >= end || (mayGiveWay.has(next.type) && next.end === end);

/** «تورنبول وويدودو»: a known name behind «و» is that of another, where a person is found there. */
const isAnother = (next: Candidate | undefined, end: number, token: Token | undefined): boolean =>
  next?.type === 'person' &&
  next.end === end &&
  token !== undefined &&
  next.start > token.start &&
  token.lexeme.spelling.startsWith('و') &&
  nameWordOf(token.lexeme).offset === 1;

/** «أكد الوزير رضا الأحد أن»; «صفر» is a month too. */
const isDay = (next: Candidate | undefined, end: number, token: Token | undefined): boolean =>
  next?.type === 'date' && next.start < end && token !== undefined && hasArticle(token.lexeme.key);

const mayGiveWay: ReadonlySet<EntityType> = new Set([
  'person',
  'number',
  'place',
  'date',
  'nationality',
  // «انخل كوريا»
  'country',
]);

/**
 * Takes a given name back from what was found before it: a place, «الأزهر», the end of a body or a place («… الكبرى
 * الهادي», «قبلي الهادي»).
 */
const giveBack = (
  found: Candidate[],
  { token, start }: Given,
  tokens: readonly Token[],
): boolean => {
  const before = found.at(-2);
  if (before === undefined || before.end <= start) return true;
  if (before.end !== token.end) return false;
  if (before.type !== 'place' && before.type !== 'organization') return false;
  if (before.start === start) {
    // «حارس غريميو غروهي» plays for a club.
    if (before.type === 'organization' && !isGivenAlike(token.lexeme.key)) return false;
    found.splice(-2, 1);
    return true;
  }
  const end = tokens[token.index - 1]?.end ?? before.end;
  found[found.length - 2] = uniform(before, { end });
  return true;
};
