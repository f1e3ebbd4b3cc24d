import type { Candidate, Recognizer, Token } from '../../document.ts';
import {
  beginsEvent,
  type EventHead,
  eventAt,
  eventHead,
  isDaysLong,
  isOfGames,
} from '../../lexicons/event-words.ts';
import { isMonthWord } from '../../lexicons/month-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { isRuler } from '../../lexicons/people-words.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { isEleventh, isOrdinal } from '../../morphology/ordinal.ts';
import { keyAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { isCertain } from '../organizations/listed.ts';
import { wholeQuotationEnd } from '../organizations/whole-quotation.ts';
import { parseName } from '../people/full-name.ts';
import { follows } from '../people/name-part.ts';
import { capitalOfCulture, capitalWord } from './capital-of-culture.ts';
import { extendEvent, figuredEnd } from './event-extent.ts';
import { yearInside } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { type DatesByStart, datesByStart, yearAfter, yearAt } from './event-years.ts';
import { aloneAt } from './head-alone.ts';
import { headedEvent } from './headed-event.ts';
import { afterRuler } from './ruler-events.ts';
import { twinBefore } from './twin-heads.ts';

const opens = new Trait(
  'events/opens',
  (lexeme) => lexeme.key === capitalWord || beginsEvent.has(lexeme) || eventHead(lexeme) !== null,
);

/** Below this nothing is proposed. */
const minConfidence = 0.4;

/** Competitions, festivals, meetings, votes with their year, wars, operations, agreements. */
export const events: Recognizer = {
  id: 'events',
  kinds: ['event'],
  recognize: ({ tokens }, earlier = []) => {
    const found: Candidate[] = [];
    const add = (start: number, name: EventName): void => {
      const { firstToken, endToken, year, rule, confidence } = name;
      const end = tokens[endToken - 1]?.end;
      if (end === undefined || confidence < minConfidence) return;
      found.push({
        type: 'event',
        start: firstToken === undefined ? start : (tokens[firstToken]?.start ?? start),
        end,
        value: null,
        confidence,
        source: 'events',
        rule,
        ...(year === undefined ? {} : { attributes: { year } }),
      });
    };
    let at = opens.next(tokens);
    const dates = datesByStart(at < 0 ? [] : earlier);
    while (at >= 0) {
      const { lexeme, start } = tokens[at] as Token;
      const listed = listedAt(tokens, at);
      const head = listed === undefined && !isBody(tokens, at) ? eventHead(lexeme) : null;
      const name =
        head === null
          ? undefined
          : (afterHead(tokens, at, head, dates) ?? aloneAt(tokens, at, head));
      const capital = lexeme.key === capitalWord ? capitalOfCulture(tokens, at) : undefined;
      if (capital !== undefined) add(start, capital);
      if (listed !== undefined) {
        add(listed.start, whole(tokens, at, listedName(tokens, at, listed.endToken)));
      } else if (head !== null && name !== undefined) {
        const twin = twinBefore(tokens, at, head);
        if (twin !== undefined) add(twin, { ...name, confidence: grade.likely });
        else add(start + head.offset, head.offset === 0 ? whole(tokens, at, name) : name);
      }
      at = opens.next(tokens, listed?.endToken ?? at + 1);
    }
    return found;
  },
};

/** A listed event; «كأس الأمير» is a cup of its own only where no prince is named: «كأس الأمير فيصل بن فهد». */
const listedAt = (tokens: readonly Token[], at: number): ReturnType<typeof eventAt> => {
  const listed = eventAt(tokens, at);
  if (listed === undefined || !isRuler(keyAt(tokens, listed.endToken - 1))) return listed;
  return (afterRuler(tokens, at + 1) ?? 0) > listed.endToken ? undefined : listed;
};

/** A name as far as the quotation mark that closes it: "الملتقى الدولي للنحت على الرخام". */
const whole = (tokens: readonly Token[], index: number, name: EventName): EventName => {
  if (name.firstToken !== undefined) return name;
  const endToken = wholeQuotationEnd(tokens, index, name.endToken);
  if (endToken === undefined) return name;
  return { ...name, endToken, rule: 'events/whole-quotation', confidence: grade.likely };
};

/**
 * «الندوة العالمية للشباب الإسلامي»: what begins like an event, and is listed as an organization; a country's forum
 * that says something («اعتبر المنتدى التونسي للحقوق …»).
 */
const isBody = (tokens: readonly Token[], index: number): boolean => {
  if (isCertain(organizationAt(tokens, index)?.payload)) return true;
  const [verb, forum, origin] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    verb !== undefined &&
    origin !== undefined &&
    verb.sentence === forum?.sentence &&
    nationalityOf(origin.lexeme) !== null &&
    /^(?:ال)?منتد[يى]$/u.test(forum.lexeme.key) &&
    isSaying(verb.lexeme)
  );
};

/** «بطولة أمم إفريقيا» is one name, «مسابقة كأس العالم» and «بطولة كأس العالم» begin with the cup. */
const afterHead = (
  tokens: readonly Token[],
  index: number,
  head: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  const next = tokens[index + 1];
  if (head.definite || next === undefined) return headedEvent(tokens, index, head, dates);
  const cup = listedAt(tokens, index + 1);
  const isCup = cup?.start === next.start;
  const inner = eventHead(next.lexeme);
  const isInner = inner?.offset === 0 && inner.group === 'competitions';
  const isLeague = head.key === 'دوري' && afterRuler(tokens, index + 1) !== undefined;
  if (isInner && !isLeague && (isCup || head.key === 'مسابقه')) return undefined;
  if (!isCup || head.key !== 'بطوله' || /^ال/u.test(next.lexeme.key)) {
    return headedEvent(tokens, index, head, dates);
  }
  // «بطولة أمم أوروبا لكرة القدم», «بطولة رولان غاروس | الفرنسية»
  const behind = tokens[cup.endToken]?.lexeme;
  const isOfNation = behind !== undefined && nationalityOf(behind) !== null;
  return listedName(tokens, isOfNation ? index + 1 : index, cup.endToken);
};

/** «كأس الأمير فيصل بن فهد»: the index after the father's name of whom a cup is called after. */
const lineageEnd = (tokens: readonly Token[], index: number): number => {
  if (tokens[index]?.lexeme.key !== 'بن' || follows(tokens, index) === undefined) return index;
  const father = parseName(tokens, index + 1);
  return father?.firstToken === index + 1 ? father.endToken : index;
};

/** «ثورة يوليو / تموز», «هجمات 11 سبتمبر أيلول»: the index after the same month by its other name. */
const twinMonthEnd = (tokens: readonly Token[], index: number): number => {
  const at = tokens[index]?.lexeme.text === '/' ? index + 1 : index;
  const [month, twin] = [tokens[index - 1], tokens[at]];
  const isTwin =
    twin?.sentence === month?.sentence &&
    isMonthWord(month?.lexeme.key ?? '') &&
    isMonthWord(twin?.lexeme.key ?? '');
  return isTwin ? at + 1 : index;
};

/** «كأس العالم لكرة اليد»; «معرض الكتاب الدولي», but not «مهرجان قرطاج الدولي للفنانين». */
const extentOfListed = (
  tokens: readonly Token[],
  at: number,
  { group, definite, key }: EventHead,
): number => {
  const { endToken, directed } = extendEvent(tokens, at);
  if (isOfGames(key) || figuredEnd(tokens, at) !== undefined) return endToken;
  // «اتفاقية فيينا للعلاقات القنصلية», «اتفاقية جنيف الرابعة»
  const isWhich = endToken === at + 1 && isOrdinal((tokens[at] as Token).lexeme.key);
  if (group === 'agreements' && !definite && (directed || isWhich)) return endToken;
  // «القمة العربية الرابعة والثلاثين»
  const isNumbered = definite && group === 'meetings' && isOrdinalAt(tokens, at);
  if (isNumbered) return endToken;
  const isHeld = !definite && !isDaysLong(key) && (group === 'festivals' || group === 'meetings');
  return isHeld && !directed ? endToken : at;
};

const isOrdinalAt = (tokens: readonly Token[], at: number): boolean => {
  const key = follows(tokens, at)?.lexeme.key ?? '';
  return isOrdinal(key) || isEleventh(key);
};

/** A listed name with its game and its year: «كأس العالم لكرة اليد», «مونديال 2018». */
const listedName = (tokens: readonly Token[], index: number, endToken: number): EventName => {
  const head = eventHead((tokens[index] as Token).lexeme);
  const named = twinMonthEnd(tokens, lineageEnd(tokens, endToken));
  const end = head === null ? named : extentOfListed(tokens, named, head);
  const year = yearAt(tokens, end);
  const rule = 'events/listed';
  // «استفتاء استقلال كتالونيا عام 2017»: a vote is named with its year.
  const worded = head?.group === 'votes' ? yearAfter(tokens, end) : undefined;
  if (worded !== undefined)
    return { endToken: end + 2, year: worded, rule, confidence: grade.sure };
  return year !== undefined && (head === null || yearInside(head.group))
    ? { endToken: end + 1, year, rule, confidence: grade.sure }
    : { endToken: end, year: year ?? yearAfter(tokens, end), rule, confidence: grade.sure };
};
