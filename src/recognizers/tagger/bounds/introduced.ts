import { type Candidate, certain, type Document, type Token } from '../../../document.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { nameWordOf } from '../../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord, isUnsplit } from '../../../lexicons/names.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { properSplit } from '../../../lexicons/stems.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isDefiniteNisba } from '../../../morphology/nisba.ts';
import { firstEndingAfter } from '../../../text/binary-search.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { isAnotherPerson, isBehindPreposition } from '../../people/parts/another-person.ts';
import { isDefiniteBehindForeigner } from '../../people/parts/origin-name.ts';
import { isVerbBeforeName } from '../../people/parts/verb-before-name.ts';
import { isAfterNationality } from '../../people/roles/introduction.ts';
import { rolesBefore } from '../../people/roles/role.ts';
import { spanBetween, type TaggedSpan } from '../tag.ts';

/** Where the names begin and end that a role, a title or a nationality is right before. */
export const introducedPeople = (
  { tokens }: Document,
  earlier: readonly Candidate[],
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { type, start, end } of earlier) {
    if (type !== 'person') continue;
    const first = firstEndingAfter(tokens, start);
    if (tokens[first]?.start === start && isIntroduced(tokens, first)) {
      found.set(firstEndingAfter(tokens, end - 1), first);
    }
  }
  return found;
};

/** «البطريرك الماروني بشارة الراعي»: the office right before its holder's name is nobody. */
export const isOfficeOfNext = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
  holders: ReadonlySet<number>,
): boolean => {
  if (tagClass !== 'PERS' || !holders.has(endToken)) return false;
  const roles = rolesBefore(tokens, endToken);
  const from = roles?.office?.firstToken ?? roles?.title?.firstToken ?? endToken;
  return from <= firstToken;
};

/** «التونسي بوعزيزي», «الوزير بوريطة»: a nationality, a title or an office is right before a name. */
export const isIntroduced = (tokens: readonly Token[], index: number): boolean =>
  isAfterNationality(tokens, index) || rolesBefore(tokens, index) !== undefined;

/** Where the people that rules are certain of end, and bands under their leader's name, by where they begin. */
export const certainNames = (
  { tokens }: Document,
  earlier: readonly Candidate[],
): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const { type, start, end, confidence, rule } of earlier) {
    if ((type === 'person' && confidence >= certain) || rule === 'organizations/head+leader') {
      ends.set(firstEndingAfter(tokens, start), firstEndingAfter(tokens, end - 1) + 1);
    }
  }
  return ends;
};

/**
 * «نفى عبدالله بن زايد الخبر»: a common definite noun behind a name that a rule is certain of is none of it; behind
 * that of a foreigner a noun that is an Arab's family name too («أعلن بيدرو سانشيز الحداد»).
 */
export const withoutObject = (
  { tokens }: Document,
  span: TaggedSpan,
  ends: ReadonlyMap<number, number>,
): TaggedSpan => {
  const endToken = ends.get(span.firstToken);
  const isLonger = endToken !== undefined && endToken === span.endToken - 1;
  const last = tokens[span.endToken - 1];
  if (!isLonger || last === undefined || !isDefinite(last.lexeme.key)) return span;
  const isForeign = isDefiniteBehindForeigner(tokens, last.index, { end: span.firstToken + 1 });
  const isName = isKnownName(last.lexeme.key) && !isForeign;
  const isFamily = isName || isDefiniteNisba(last.lexeme.key);
  return isFamily || !isOrdinaryWord(last.lexeme)
    ? span
    : spanBetween(span.firstToken, endToken, span);
};

/**
 * «حميدي وزايدي», «فيليب بإليزابيث», «ماكرون برونو لو مير»: people joined by «و» or by a preposition, or named
 * one after the other, each by itself.
 */
export const peopleApart = (tokens: readonly Token[], span: TaggedSpan): readonly TaggedSpan[] => {
  if (span.tagClass !== 'PERS') return [span];
  for (let at = span.firstToken + 1; at < span.endToken; at++) {
    if (isNamedApart(tokens, at)) {
      const rest = peopleApart(tokens, spanBetween(at, span.endToken, span));
      return [spanBetween(span.firstToken, at, span), ...rest];
    }
  }
  return [span];
};

const isNamedApart = (tokens: readonly Token[], at: number): boolean =>
  isConjoined(tokenAt(tokens, at)) ||
  isBehindPreposition(tokens, at) ||
  isAnotherPerson(tokens, at);

/**
 * A name begins where a rule that knows the title before it says so: neither «معالي سعيد» nor half of «سيدي محمد».
 */
export const bounded = (
  document: Document,
  span: TaggedSpan,
  people: ReadonlyMap<number, number>,
): TaggedSpan => {
  const { tokens } = document;
  if (span.tagClass !== 'PERS') return span;
  const { key } = nameWordOf(tokenAt(tokens, span.firstToken).lexeme);
  if (
    span.endToken > span.firstToken + 1 &&
    isVerbBeforeName(tokens, span.firstToken, key) &&
    !isIntroduced(tokens, span.firstToken)
  ) {
    return bounded(document, spanBetween(span.firstToken + 1, span.endToken, span), people);
  }
  const { endToken } = span;
  const firstToken = people.get(endToken - 1);
  if (firstToken === undefined) return span;
  const passed = tokens.slice(span.firstToken, firstToken);
  const isOfRole = isCompany(tokens[span.firstToken - 1]) || passed.every(isTitled);
  return isOfRole ? spanBetween(firstToken, endToken, span) : span;
};
/** Whether «و» is before another name, and is no letter of a name: «وولفويتز». */
const isConjoined = ({ lexeme }: Token): boolean => {
  if (!lexeme.key.startsWith('و')) return false;
  const { proclitics, key } = properSplit(lexeme);
  if (!proclitics.startsWith('و') || isKnownName(lexeme.key) || isUnsplit(lexeme.key)) return false;
  return isKnownName(key) || placeOfWord(key) !== undefined || isJoinedForeign(lexeme);
};
/** «تشاندلر وويلر», but «جورج وينوود»: «و» before what is spelt like a foreign name of its own. */
const isJoinedForeign = (lexeme: Lexeme): boolean => {
  const rest = lexeme.splits[1];
  if (rest === undefined || /^و[يا]/u.test(lexeme.key)) return false;
  return rest.key.length > 3 && isSpeltLikeName(lexemeOf(rest.spelling, 'arabic'));
};
const isTitled = ({ lexeme }: Token): boolean => isTitle(lexeme);
/** «المدير التنفيذي لشركة إنفيديا جنسن هوانغ» is the company and the man. */
const isCompany = (token: Token | undefined): boolean =>
  token?.lexeme.splits.some(({ key }) => isAmong('companyHeads', key)) === true;
