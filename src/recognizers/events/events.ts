import type { Candidate, Recognizer, Token } from '../../document.ts';
import { beginsEvent, type EventHead, eventHead } from '../../lexicons/event-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { isCertain } from '../organizations/listed.ts';
import { wholeQuotationEnd } from '../organizations/whole-quotation.ts';
import { capitalOfCulture, capitalWord } from './capital-of-culture.ts';
import type { EventName } from './event-name.ts';
import { type DatesByStart, datesByStart } from './event-years.ts';
import { aloneAt } from './head-alone.ts';
import { headedEvent } from './headed-event.ts';
import { listedAt, listedName } from './listed-event.ts';
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
      const { lexeme, start } = tokenAt(tokens, at);
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
