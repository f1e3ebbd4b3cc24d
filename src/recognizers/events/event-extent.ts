import type { Token } from '../../document.ts';
import {
  isAdjectiveOfEvent,
  isAfterCause,
  isAgedBelow,
  isArt,
  isEventCause,
  isPointing,
} from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isEleventh, isOrdinal, isTen, isTens } from '../../morphology/ordinal.ts';
import { isVerbalNoun } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt } from '../../text/neighbours.ts';
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
  const sentence = tokens[from - 1]?.sentence;
  const here = (at: number): Lexeme | undefined =>
    tokens[at]?.sentence === sentence ? tokens[at]?.lexeme : undefined;
  // «القمة الـ 28»
  let isNumbered = tokens[from - 1]?.lexeme.kind === 'number';
  let at = from;
  let directed = false;
  while (at - from < maxExtentWords) {
    const lexeme = here(at);
    if (lexeme === undefined) break;
    // «معرض صنعاء الدولي للكتاب الثالث والعشرون»: which of them.
    if (directed && isNumeral(lexeme)) break;
    const counted = at === from ? figuredEnd(tokens, at) : undefined;
    const body = isNumbered && !directed ? bodyEnd(tokens, at) : undefined;
    if (counted !== undefined) at = counted;
    else if (body !== undefined) {
      directed = true;
      at = body;
    } else if (isEventAdjective(lexeme)) {
      // «المؤتمر الوزاري الثالث عشر لمنظمة التجارة العالمية»
      isNumbered ||= isNumeral(lexeme);
      at++;
    } else if (isAgeAt(tokens, at)) at += 3;
    else if (at > from && isSecondAdjective(here(at - 1), lexeme)) at++;
    else if (at > from && isNumeral(here(at - 1)) && isSecondOfOrdinal(lexeme.key)) at++;
    // «للكمبيوتر وتجهيز المعلومات»
    else if (directed && isVerbalField(lexeme) && here(at + 1)?.key.startsWith('ال') === true) {
      at += 2;
    } else if (directed && isAfterCause(lexeme.key)) at++;
    else if (directed && isSecondField(lexeme)) at++;
    else if (directed && isFieldApart(lexeme, here(at + 1))) at += 2;
    // «للمرة السادسة» says how often, «للدورة السادسة» at which of them, «للموسم الحالي» when.
    else if (/^لل.{3,}/.test(lexeme.key) && !isAmong('terms', lexeme.key) && !isTitle(lexeme)) {
      directed = true;
      at++;
    } else if (isEventCause(lexeme.key) && here(at + 1)?.key.startsWith('ال') === true) {
      directed = true;
      at += 2;
    } else if (isArt(lexeme.key)) {
      const place = placeAt(tokens, at + 1);
      const isDefinite = here(at + 1)?.key.startsWith('ال') === true;
      if (!isDefinite && place?.proclitics !== '') break;
      directed = true;
      at = place?.proclitics === '' ? place.endToken : at + 2;
    } else break;
  }
  return { endToken: at, directed };
};

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

const isVerbalField = ({ key }: Lexeme): boolean =>
  key.startsWith('و') && isVerbalNoun(key.slice(1));

/** «للإذاعة والتلفزيون» */
const isSecondField = (lexeme: Lexeme): boolean =>
  /^وال.{3,}/.test(lexeme.key) && !isFunctionWord(lexeme);

/** «معرض تونس للعلوم و الهندسة», but «لكرة القدم و التي …» */
const isFieldApart = ({ key }: Lexeme, next: Lexeme | undefined): boolean =>
  key === 'و' && next?.key.startsWith('ال') === true && !isFunctionWord(next);

/** «كأس آسيا تحت 23 عاما»: how old players are at most. */
const isAgeAt = (tokens: readonly Token[], at: number): boolean =>
  isAgedBelow(keyAt(tokens, at)) &&
  /^[12]\d$/u.test(tokens[at + 1]?.lexeme.text ?? '') &&
  isYear(tokens[at + 2]?.lexeme.key ?? '');

const isYear = (key: string): boolean => key === 'سنه' || key === 'عاما';
