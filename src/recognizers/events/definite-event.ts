import type { Token } from '../../document.ts';
import { type EventHead, isRising, isSerial } from '../../lexicons/event-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { grade } from '../grades.ts';
import { afterQuoted } from './event-complement.ts';
import { extendEvent, isEventAdjective } from './event-extent.ts';
import { fieldEnd } from './event-field.ts';
import { grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { eventNumberEnd, isOfContinents, ofNumber } from './event-number.ts';
import { type DatesByStart, datedAt } from './event-years.ts';
import { extended, seatless } from './extended-event.ts';
import { storm } from './storms.ts';
import { civilWar } from './war-and-peace.ts';

/** «الدوري الإنجليزي», «المهرجان الدولي للفيلم», «الانتخابات التشريعية لسنة 2014». */
export const afterDefinite = (
  tokens: readonly Token[],
  index: number,
  { group, key }: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  const by = grades[group];
  const first = tokens[index + 1]?.lexeme;
  if (group === 'storms') {
    return storm(tokens, extendEvent(tokens, index + 1).endToken, by.foreign);
  }
  const counted = eventNumberEnd(tokens, index + 1);
  if (counted !== undefined) return ofNumber(tokens, index, counted, group);
  if (first === undefined || !isEventAdjective(first)) return undefined;
  const { endToken, directed } = extendEvent(tokens, index + 1);
  const dated = group === 'votes' ? datedAt(tokens, endToken, dates) : undefined;
  if (dated !== undefined) {
    return { ...dated, rule: 'events/definite-head+year', confidence: by.year };
  }
  const quoted = tokens[endToken]?.lexeme.text === '(' ? undefined : afterQuoted(tokens, endToken);
  if (quoted !== undefined) {
    return extended(tokens, quoted, seatless(by), {
      rule: 'events/definite-head+quoted',
      confidence: by.quoted,
    });
  }
  const byWhat = (what: string, confidence: number): EventName =>
    extended(tokens, endToken, by, { rule: `events/definite-head+${what}`, confidence });
  const isOfNation = nationalityOf(first) !== null;
  if (directed) {
    // «الدوري الإنجليزي لكرة القدم»
    const confidence = isOfNation ? Math.max(by.purpose, by.origin) : by.purpose;
    return isSerial(key) && key !== 'بطوله' ? undefined : byWhat('purpose', confidence);
  }
  const field = group === 'meetings' ? fieldEnd(tokens, endToken) : undefined;
  if (field !== undefined) {
    const rule = 'events/definite-head+field';
    return extended(tokens, field, by, { rule, confidence: by.purpose });
  }
  if (key === 'حرب' && first.key === 'الاهليه') return civilWar(tokens, index + 2, endToken, by);
  if (isOfContinents(tokens, index, key)) return byWhat('continent', by.origin);
  // «موقع البطولة القطري»: the adjective is that of what is before.
  const isOfOther = key.endsWith('ه') && !first.key.endsWith('ه');
  if (!isOfNation || isOfOther) return undefined;
  return byWhat('origin', isRising(key) ? grade.probable : by.origin);
};
