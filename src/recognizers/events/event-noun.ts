import type { Token } from '../../document.ts';
import {
  type EventHead,
  eventHead,
  isAnnouncing,
  isAttending,
  isOfPlayers,
  isPlainOfEvent,
  isPointing,
  isSession,
  isSport,
} from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { landmarkWord } from '../../lexicons/place-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { afterPlace } from './event-complement.ts';
import { extendEvent } from './event-extent.ts';
import { grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { extended } from './extended-event.ts';

/** The index after a noun with the article, nouns without it before it: «ربيع الإبداع»; more of them of «فعاليات مؤتمر حماية صحة العمال». */
export const afterNoun = (
  tokens: readonly Token[],
  at: number,
  mostWords = 2,
): number | undefined => {
  for (let end = at; end < at + mostWords; end++) {
    const token = tokens[end];
    if (token === undefined || token.lexeme.kind !== 'arabic') return undefined;
    if (token.sentence !== tokens[at]?.sentence || isFunctionWord(token.lexeme)) return undefined;
    // «ألماني» has no article.
    if (/^ال.{3,}/.test(token.lexeme.spelling)) {
      return isTimeAt(tokens, end) ? undefined : afterSecondNoun(tokens, end + 1);
    }
    if (/^[وبلف]/u.test(token.lexeme.key)) return undefined;
    // «ندوة نظمتها كنفدرالية المؤسسات»
    if (analysisOf(token.lexeme).pronoun !== '') return undefined;
  }
  return undefined;
};

/** «مهرجان خريف ظفار», «ملتقى مستقبل الشرق الأوسط»: the index after a noun without article and its place. */
const afterNounOfPlace = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = tokens[at]?.lexeme;
  const isNoun =
    noun?.kind === 'arabic' &&
    !isDefinite(noun.key) &&
    !/^[وبلف]/u.test(noun.key) &&
    !isFunctionWord(noun);
  if (!isNoun || tokens[at + 1]?.sentence !== tokens[at]?.sentence) return undefined;
  return afterPlace(tokens, at + 1);
};

/** «مهرجان العام الماضي»: when it was. */
const isTimeAt = (tokens: readonly Token[], at: number): boolean =>
  isPlainOfEvent(keyAt(tokens, at)) && isPointing(keyAt(tokens, at + 1));

/** «معرض الزربية والنسيج» */
const afterSecondNoun = (tokens: readonly Token[], at: number): number => {
  const next = tokenAfter(tokens, at - 1)?.lexeme;
  const isSecond = next !== undefined && /^وال.{3,}/.test(next.key) && !isFunctionWord(next);
  return isSecond ? at + 1 : at;
};

/** Heads that open nothing but names of events. */
const onlyEvents = new Set(['مهرجان', 'كرنفال', 'بينالي']);

/**
 * An event that is named after a noun: «مهرجان الألوان». Surer where it has an adjective or where the text speaks
 * of an event: «صالون الصناعات الموسيقية», «فعاليات ملتقى التصوير».
 * @param to makes the name up to an index.
 */
export const ofNoun = (
  tokens: readonly Token[],
  index: number,
  { group, key }: EventHead,
  to: (end: number, what: string, confidence: number) => EventName,
): EventName | undefined => {
  // «فعاليات مؤتمر حماية صحة العمال»
  const mostWords = isAnnounced(tokens, index) ? 3 : 2;
  const noun = afterNounOfPlace(tokens, index + 1) ?? afterNoun(tokens, index + 1, mostWords);
  if (noun === undefined) return undefined;
  const { endToken, directed } = extendEvent(tokens, noun);
  const { noun: plain } = grades[group];
  const words = tokens.slice(index + 1, noun).map(({ lexeme }) => lexeme);
  // «بطولة الشرطة العربية للشطرنج»
  if (isOfPlayers(key)) {
    return directed && !words.some(isOfEvent) ? to(noun, 'noun', grade.likely) : undefined;
  }
  if (plain === 0) return undefined;
  // «مسابقة كرة السلة» is one of many at the games.
  if (key === 'مسابقه' && words.some(({ key }) => isSport(key))) return undefined;
  // «قمة الثراء», but «أعمال قمة الأمن النووي»
  if (key === 'قمه' && !isAnnounced(tokens, index)) return undefined;
  if (words.some(isPlain)) return to(noun, 'noun', plain);
  const isFestival = group === 'festivals';
  const isDescribed = endToken > noun || noun > index + 2;
  const isSure = isAnnounced(tokens, index) || (isFestival && (onlyEvents.has(key) || isDescribed));
  return to(noun, 'noun', isSure ? grade.likely : plain);
};

/** «فعاليات أسبوع الابتكار»: days that are named after a noun where the text speaks of an event. */
export const announcedNoun = (
  tokens: readonly Token[],
  index: number,
  { group }: EventHead,
): EventName | undefined => {
  const noun = isAnnounced(tokens, index) ? afterNoun(tokens, index + 1) : undefined;
  if (noun === undefined) return undefined;
  if (tokens.slice(index + 1, noun).some(({ lexeme }) => isPlain(lexeme))) return undefined;
  const reason = { rule: 'events/head+noun', confidence: grade.likely };
  return extended(tokens, noun, grades[group], reason);
};

/** Of «مسابقة الكأس», «في معرض الرد» and the like. */
const isOfEvent = (lexeme: Lexeme): boolean =>
  isPlainOfEvent(lexeme.key) || eventHead(lexeme) !== null;

/** Whether a noun after a head only describes the event, its owner or its place: «مؤتمر الحزب», «معرض الفنان». */
const isPlain = (lexeme: Lexeme): boolean =>
  isOfEvent(lexeme) ||
  organizationHead(lexeme) !== null ||
  landmarkWord(lexeme) !== null ||
  titleOf(lexeme).kind !== 'none';

/**
 * Whether the words before a head speak of an event: «فعاليات مهرجان …», «الدورة الثالثة لمهرجان …», «شارك في
 * ملتقى …».
 */
const isAnnounced = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  if (before === undefined) return false;
  if (before.lexeme.splits.some(({ key }) => isAnnouncing(key))) return true;
  const second = tokenBefore(tokens, before.index)?.lexeme;
  if (before.lexeme.key === 'في') return second !== undefined && isAttending(second.key);
  // «الدورة الثالثة من ملتقى …»
  if (before.lexeme.spelling === 'من' && second !== undefined) {
    return isOfSession(second, tokenBefore(tokens, before.index - 1)?.lexeme);
  }
  return tokens[index]?.lexeme.key.startsWith('ل') === true && isOfSession(before.lexeme, second);
};

/** «الدورة الثالثة» */
const isOfSession = (last: Lexeme, before: Lexeme | undefined): boolean => {
  if (before === undefined) return false;
  const isCounted = last.kind === 'number' || /^ال/u.test(last.key);
  return isCounted && (isSession(before.key) || isOrdinal(before.key));
};
