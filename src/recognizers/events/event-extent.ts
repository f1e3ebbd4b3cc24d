import type { Token } from '../../document.ts';
import {
  eventHead,
  isAdjectiveOfEvent,
  isAfterCause,
  isAgedBelow,
  isArt,
  isEventCause,
  isExcuse,
  isPointing,
} from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isFeminine } from '../../morphology/number-and-gender.ts';
import { isEleventh, isOrdinal, isTen, isTens } from '../../morphology/ordinal.ts';
import { isVerbalNoun } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../text/neighbours.ts';
import { trait } from '../../text/trait.ts';
import { isCertain } from '../organizations/listed.ts';

/** How far the name of an event reaches. */
interface EventExtent {
  /** Exclusive. */
  readonly endToken: number;
  /** Whether a complement with ل belongs to it: «لكرة القدم», «للكتاب». */
  readonly directed: boolean;
}

/** The second word of an ordinal: «الحادي عشر», «الثالث والعشرين», in the nominative too. */
const isSecondOfOrdinal = (key: string): boolean => isTen(key) || isTens(key);

/** An adjective with the article that can belong to a name: «الدولي», «السينمائي», «الثانية». */
export const isEventAdjective = trait('event-extent/isEventAdjective', (lexeme) => {
  const { key, kind } = lexeme;
  // «كأس العالم الماضية», «إعلان جدة الداعي إلى السلام»
  if (kind !== 'arabic' || isPointing(key) || isFunctionWord(lexeme)) return false;
  if (isAdjectiveOfEvent(key) || isOrdinal(key) || isEleventh(key)) return true;
  return /^ال.{2,}(?:ي|يه)$/.test(key) && !isTitle(lexeme);
});

/** Words that an extent takes at most. */
const maxExtentWords = 9;

/** Adjectives and what it is for after a name or its head: «الدولي للكتاب». */
export const extendEvent = (tokens: readonly Token[], from: number): EventExtent => {
  // «القمة الـ 28»
  let isNumbered = tokens[from - 1]?.lexeme.kind === 'number';
  let at = from;
  let directed = false;
  while (at - from < maxExtentWords) {
    const lexeme = inSentence(tokens, from, at);
    // «معرض صنعاء الدولي للكتاب الثالث والعشرون»: which of them.
    if (lexeme === undefined || (directed && isNumeral(lexeme))) break;
    const further = memberEnd(tokens, from, at, directed);
    const end = further ?? directedEnd(tokens, from, at, isNumbered && !directed);
    if (end === undefined) break;
    directed ||= further === undefined;
    // «المؤتمر الوزاري الثالث عشر لمنظمة التجارة العالمية»
    isNumbered ||= isNumeral(lexeme);
    at = end;
  }
  return { endToken: at, directed };
};

/** The word at an index, of the sentence of the name that ends before another. */
const inSentence = (tokens: readonly Token[], from: number, at: number): Lexeme | undefined =>
  tokens[at]?.sentence === tokens[from - 1]?.sentence ? tokens[at]?.lexeme : undefined;

/**
 * The index behind an adjective, a number or a further field: «الدولي», «الـ 28», «والهندسة» of «معرض تونس للعلوم
 * والهندسة».
 */
const memberEnd = (
  tokens: readonly Token[],
  from: number,
  at: number,
  directed: boolean,
): number | undefined => {
  const lexeme = tokenAt(tokens, at).lexeme;
  const next = inSentence(tokens, from, at + 1);
  const counted = at === from ? figuredEnd(tokens, at) : undefined;
  if (counted !== undefined) return counted;
  if (isEventAdjective(lexeme)) return at + 1;
  if (isAgeAt(tokens, at)) return at + 3;
  if (at > from) {
    const before = inSentence(tokens, from, at - 1);
    if (isSecondAdjective(before, lexeme)) return at + 1;
    if (isNumeral(before) && isSecondOfOrdinal(lexeme.key)) return at + 1;
  }
  if (!directed) return undefined;
  // «للعلاقات الدبلوماسية», which is an office elsewhere
  if (isFeminineRelation(lexeme) && isFeminine(keyAt(tokens, at - 1))) return at + 1;
  // «للمنظمات غير الحكومية»
  if (lexeme.key === 'غير' && isBeforeArticle(next)) return at + 2;
  // «للكمبيوتر وتجهيز المعلومات»
  if (isVerbalField(lexeme) && isBeforeArticle(next)) return at + 2;
  if (isAfterCause(lexeme.key) || isSecondField(lexeme)) return at + 1;
  return isFieldApart(lexeme, next) ? at + 2 : undefined;
};

/** The index behind whose an event is or what it is for: «لمنظمة الأمم المتحدة», «للكتاب», «لكرة القدم». */
const directedEnd = (
  tokens: readonly Token[],
  from: number,
  at: number,
  mayBeOfBody: boolean,
): number | undefined => {
  const lexeme = tokenAt(tokens, at).lexeme;
  const body = mayBeOfBody ? bodyEnd(tokens, at) : undefined;
  if (body !== undefined) return body;
  // «للمرة السادسة» says how often, «للدورة السادسة» at which of them, «للموسم الحالي» when, «للقاء الخبراء» why,
  // «للصربي نوفاك ديوكوفيتش» whose.
  const isDefinite =
    /^لل.{3,}/.test(lexeme.key) &&
    !isExcuse(lexeme.key.slice(1)) &&
    nationalityOf(lexeme)?.form !== 'masculine';
  if (isDefinite && !isAmong('terms', lexeme.key) && !isTitle(lexeme)) return at + 1;
  const next = inSentence(tokens, from, at + 1);
  if (isEventCause(lexeme.key) && isBeforeArticle(next)) return at + 2;
  if (!isArt(lexeme.key)) return undefined;
  const place = placeAt(tokens, at + 1);
  if (place?.proclitics === '') return place.endToken;
  return isBeforeArticle(next) ? at + 2 : undefined;
};

const isBeforeArticle = (next: Lexeme | undefined): boolean => next?.key.startsWith('ال') === true;

/** «الـ 28», «ال11»: the index after which of them it is, in figures. */
export const figuredEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const [article, figures] = [tokens[at], tokens[at + 1]];
  const isOne =
    article?.sentence === tokens[at - 1]?.sentence &&
    figures?.sentence === article?.sentence &&
    /^الـ?$/u.test(article?.lexeme.text ?? '') &&
    /^\d{1,3}$/u.test(figures?.lexeme.text ?? '');
  return isOne ? at + 2 : undefined;
};

/** «للاتحاد الإفريقي», «لمنظمة الأمم المتحدة»: the index after the body whose meeting it is. */
const bodyEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const body = tokens[at]?.lexeme.key.startsWith('ل') ? organizationAt(tokens, at) : undefined;
  return body?.proclitics === 'ل' && isCertain(body.payload) ? body.endToken : undefined;
};

/** «منتدى الشباب الاقتصادي والاجتماعي»: a second adjective like the one before it. */
const isSecondAdjective = (first: Lexeme | undefined, { key }: Lexeme): boolean => {
  const [, before] = first?.key.match(secondEnding) ?? [];
  const [joint, ending] = key.match(secondEnding) ?? [];
  return ending !== undefined && joint?.startsWith('و') === true && ending === before;
};
const secondEnding = /^و?ال.{3,}?(ي|يه)$/;

const isNumeral = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (isOrdinal(lexeme.key) || isEleventh(lexeme.key));

const isFeminineRelation = (lexeme: Lexeme): boolean =>
  /^ال.{3,}يه$/.test(lexeme.key) && !isPointing(lexeme.key) && !isFunctionWord(lexeme);

const isVerbalField = ({ key }: Lexeme): boolean =>
  key.startsWith('و') && isVerbalNoun(key.slice(1));

/** «للإذاعة والتلفزيون» */
export const isSecondField = (lexeme: Lexeme): boolean =>
  /^وال.{3,}/.test(lexeme.key) &&
  !isFunctionWord(lexeme) &&
  // «والمؤتمر الدولي», «والرئيس التنفيذي» are others.
  !isTitle(lexeme) &&
  eventHead(lexeme) === null;

/** «معرض تونس للعلوم و الهندسة», but «لكرة القدم و التي …» */
const isFieldApart = ({ key }: Lexeme, next: Lexeme | undefined): boolean =>
  key === 'و' && next?.key.startsWith('ال') === true && !isFunctionWord(next);

/** «كأس آسيا تحت 23 عاما»: how old players are at most. */
const isAgeAt = (tokens: readonly Token[], at: number): boolean =>
  isAgedBelow(keyAt(tokens, at)) &&
  /^[12]\d$/u.test(tokens[at + 1]?.lexeme.text ?? '') &&
  isYear(tokens[at + 2]?.lexeme.key ?? '');

const isYear = (key: string): boolean => key === 'سنه' || key === 'عاما';
