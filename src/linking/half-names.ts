import type { Candidate, Document, Token } from '../document.ts';
import { isArabGivenName } from '../lexicons/arab-names.ts';
import { countryOf } from '../lexicons/countries.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { isRegnalTitle } from '../lexicons/linking-words.ts';
import { isSpeltLikeName } from '../lexicons/name-likeness.ts';
import { isFirstName, isKnownName, isOrdinaryWord, nameOf } from '../lexicons/names.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import { isCompoundEnd, isDaytime, isFamilyTitle, isRelative } from '../lexicons/people-words.ts';
import { placeOfWord } from '../lexicons/places.ts';
import { isSaying } from '../lexicons/saying-verbs.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../lexicons/stems.ts';
import { isTitle, titleOf } from '../lexicons/titles.ts';
import { withoutAccusative } from '../morphology/accusative.ts';
import { hasArticle, isDefinite } from '../morphology/article.ts';
import { isElative } from '../morphology/elative.ts';
import { isMaghrebiFamily } from '../morphology/maghrebi.ts';
import { isDefiniteNisba } from '../morphology/nisba.ts';
import { isOrdinal } from '../morphology/ordinal.ts';
import { isFemininePerfect, isImperfect, isVerbalNoun } from '../morphology/verb-shape.ts';
import { isAfterNationality } from '../recognizers/people/introduction.ts';
import { rolesBefore, roleText } from '../recognizers/people/role.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { tokenAfter, tokenBefore } from '../text/neighbours.ts';
import { startFrom } from '../text/start-from.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import { isPost } from './posts.ts';
import { uniform } from './uniform.ts';

/**
 * Gives people of one word the other half of their name that is a common word or a place too: the family
 * name behind a given one, where somebody is introduced and what comes next shows that the name is over
 * («العقيد المنجي القاضي الناطق الرسمي», «دعا الكاتب عاشور فني إلى», «أكد هاشمي لوزير مدير المعهد»), and the given
 * name after an office or a nationality («رئيس الغرفة الهادي باكور», «الجزائري بغداد بونجاح»). Candidates are in
 * order of place without overlaps, and so is the answer.
 */
export const withOtherHalves = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = document;
  const found: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    found.push(candidate);
    if (candidate.type !== 'person' || candidate.rule.startsWith('own')) return;
    const at = firstEndingAfter(tokens, candidate.start);
    if (tokens[at]?.end !== candidate.end) return;
    const end = endOfName(document, at, candidate.start);
    if (end > candidate.end && (candidates[index + 1]?.start ?? Infinity) >= end) {
      found[found.length - 1] = uniform(candidate, { end });
      return;
    }
    const given = candidate.start === tokens[at]?.start ? givenBefore(tokens, at) : undefined;
    if (given === undefined || !giveBack(found, given, tokens)) return;
    found[found.length - 1] = uniform(candidate, { start: given.start });
  });
  return found;
};

/** Takes a given name back from what was found before it: a place, the end of a body («… الكبرى الهادي»). */
const giveBack = (found: Candidate[], given: Token, tokens: readonly Token[]): boolean => {
  const before = found.at(-2);
  if (before === undefined || before.end <= given.start) return true;
  if (before.end !== given.end) return false;
  if (before.type === 'place' && before.start === given.start) {
    found.splice(-2, 1);
    return true;
  }
  if (before.type !== 'organization' || before.start === given.start) return false;
  const end = tokens[given.index - 1]?.end ?? before.end;
  found[found.length - 2] = uniform(before, { end });
  return true;
};

/** The given name before a word that can only be a family name. */
const givenBefore = (tokens: readonly Token[], at: number): Token | undefined => {
  const family = (tokens[at] as Token).lexeme;
  const given = tokenBefore(tokens, at);
  if (given?.lexeme.kind !== 'arabic') return undefined;
  if (isTitle(given.lexeme) || isFunctionWord(given.lexeme)) return undefined;
  const { key } = given.lexeme;
  if (nameOf(family.key).first !== undefined || isCompoundEnd(key)) return undefined;
  const isOf = isAfterNationality(tokens, at - 1);
  if (!isOf && rolesBefore(tokens, at - 1) === undefined) return undefined;
  const isGiven = !isOrdinaryWord(family) && (isFirstName(key) || isArabGivenName(key));
  // «الجزائري بغداد بونجاح», «القاضي الأميركي سيدريك هيلرستين»
  const isPlace = isOf && placeOfWord(key) !== undefined && isMaghrebiFamily(family.key);
  const isForeign = isSpeltLikeName(family) && isSpeltLikeName(given.lexeme) && !isPlaceName(key);
  return isGiven || isPlace || isForeign ? given : undefined;
};

const isPlaceName = (key: string): boolean =>
  placeOfWord(key) !== undefined || countryOf(key) !== undefined;

/** How a name is introduced. */
type Introduction = 'office' | 'title' | 'saying' | 'none';

/** UTF-16 offset behind the family name; 0 when there is none. */
const endOfName = (document: Document, at: number, start: number): number => {
  const { tokens } = document;
  const given = tokens[at] as Token;
  let family = tokenAfter(tokens, at);
  if (family === undefined) return 0;
  const by = given.start === start ? introductionOf(document, at) : 'none';
  if (!isGivenName(given, start, by) || !canBeFamilyName(family.lexeme, by)) return 0;
  let last = at + 1;
  for (let next = tokenAfter(tokens, last); next && isKnownName(next.lexeme.key); ) {
    family = next;
    next = tokenAfter(tokens, ++last);
  }
  return isComplete(family.lexeme, tokenAfter(tokens, last)?.lexeme, by) ? family.end : 0;
};

/** «هاشمي», and in the Maghreb «الهادي», after a title any such: «العقيد المنجي». */
const isGivenName = (token: Token, from: number, by: Introduction): boolean => {
  const { key } = startFrom(token, from) ?? token.lexeme;
  if (isDefinite(key)) return by === 'title' || isArabGivenName(key.slice(2));
  const { first } = nameOf(key);
  return first === 'sure' || (first !== undefined && by !== 'none');
};

const introductionOf = (document: Document, at: number): Introduction => {
  const { tokens } = document;
  const roles = rolesBefore(tokens, at);
  if (roles?.office !== undefined || isAfterNationality(tokens, at)) return 'office';
  if (roles?.title !== undefined) {
    return isRegnalTitle(roleText(document, roles.title)) ? 'none' : 'title';
  }
  const before = tokenBefore(tokens, at);
  return before !== undefined && isSaying(before.lexeme) ? 'saying' : 'none';
};

/** Binary logarithm of how often news has a word that is hardly a family name with «و» before it. */
const frequent = 8;

/** Whether a common word may be a family name: «عدة», «فني», «القاضي», «لوزير»; no adjective, no time. */
const canBeFamilyName = (lexeme: Lexeme, by: Introduction): boolean => {
  const { key, kind } = lexeme;
  if (kind !== 'arabic' || key.length < 3 || isSaying(lexeme)) return false;
  // «علية» is no «عليه».
  const isParticle = isFunctionWord(lexeme) && !lexeme.spelling.endsWith('ة');
  if (isParticle && !(by === 'office' && isTitle(lexeme))) return false;
  if (isOrdinal(key) || isDaytime(key) || isRelative(key) || countryOf(key) !== undefined) {
    return false;
  }
  if (nationalityOf(lexeme) !== null) return false;
  if (hasArticle(key) && !(by === 'office' && isTitle(lexeme) && !isDefinite(key))) {
    if (!isDefinite(key)) return false;
    return isFamilyTitle(key) || isDefiniteNisba(key) || by === 'none' || isStudent(lexeme, by);
  }
  if (isImperfect(key) || isFemininePerfect(key) || isVerbalNoun(key)) return false;
  if (isElative(key) && !isKnownName(key)) return false;
  const { proclitics, pronoun } = analysisOf(lexeme);
  const isJoined =
    /^[وفب]/u.test(proclitics) && (key.startsWith('ب') || hasFrequentStem(lexeme, frequent));
  return !isJoined && pronoun.length < 2 && !isAccusative(lexeme);
};

/** «المدير فوزي الطالب»: nobody in office is a student. */
const isStudent = (lexeme: Lexeme, by: Introduction): boolean =>
  by === 'office' && titleOf(lexeme).kind === 'honorific';

/** «مازحا», «حكما». */
const isAccusative = ({ spelling }: Lexeme): boolean => {
  const noun = withoutAccusative(spelling);
  return noun !== undefined && isOrdinaryWord(lexemeOf(noun, 'arabic'));
};

/** Whether what is behind a name shows that it is over. */
const isComplete = (family: Lexeme, next: Lexeme | undefined, by: Introduction): boolean => {
  if (next !== undefined && isHeld(next)) return true;
  if (by === 'none') return false;
  if (next === undefined) return by !== 'saying';
  const isApart = /^[،,(]$/u.test(next.text) || /^ال(?:ذي|تي)$/u.test(next.spelling);
  if (isApart) return true;
  // «توفي في»
  const isVerbLike =
    isOrdinaryWord(family) && !takesArticle(family) && !isMaghrebiFamily(family.key);
  if (isVerbLike || next.kind !== 'arabic') return false;
  if (isTitle(next)) return titleOf(next).offset === 0;
  if (by === 'saying') return /^[أإا]ن/u.test(next.spelling) && isFunctionWord(next);
  return isFunctionWord(next) || isSaying(next) || isAccusative(next);
};

/** «حكما» is a post as «الحكم» is a title. */
const isHeld = (lexeme: Lexeme): boolean =>
  isAccusative(lexeme) &&
  (isPost(lexeme) || isTitle(lexemeOf(`ال${withoutAccusative(lexeme.spelling) ?? ''}`, 'arabic')));
