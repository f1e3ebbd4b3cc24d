import type { Token } from '../../document.ts';
import { placeAt } from '../../lexicons/places.ts';
import { keyAt } from '../../text/neighbours.ts';
import { afterSeat } from './event-complement.ts';
import { extendEvent } from './event-extent.ts';
import { fieldEnd } from './event-field.ts';
import type { Grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { yearAfter, yearAt } from './event-years.ts';

/** «المهرجان الدولي "نجوم الفن" بصفاقس»: the town behind a quotation is no part of the name. */
export const seatless = (by: Grades): Grades => ({ ...by, hasSeat: false });

/** «مؤتمر التأمين الصحي في الشرق الأوسط», «… في دول الخليج»: the index after the part of the world that a meeting is of. */
const afterRegion = (tokens: readonly Token[], at: number): number | undefined => {
  if (tokens[at]?.lexeme.spelling !== 'في' || !isHere(tokens, at)) return undefined;
  const isOfStates = keyAt(tokens, at + 1) === 'دول';
  const first = isOfStates ? at + 2 : at + 1;
  const region = placeAt(tokens, first);
  const isWide = keyAt(tokens, first) === (isOfStates ? 'الخليج' : 'الشرق');
  return isWide && region?.proclitics === '' ? region.endToken : undefined;
};

const isHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sentence === tokens[at - 1]?.sentence;

/** Where the adjectives and the purpose behind a name end: «كأس العالم لكرة القدم», «مؤتمر دبي لأمراض القلب». */
export const purposeEnd = (
  tokens: readonly Token[],
  from: number,
  { noun }: Grades,
): ReturnType<typeof extendEvent> => {
  const extent = extendEvent(tokens, from);
  const field = noun > 0 && !extent.directed ? fieldEnd(tokens, extent.endToken) : undefined;
  return field === undefined ? extent : { endToken: field, directed: true };
};

/** A name with the adjectives, the purpose and perhaps the year in figures behind it. */
export const extended = (
  tokens: readonly Token[],
  from: number,
  by: Grades,
  reason: Pick<EventName, 'rule' | 'confidence'>,
): EventName => {
  const { yearInside, hasSeat, noun } = by;
  const { endToken: extent } = purposeEnd(tokens, from, by);
  const wide = noun > 0 ? afterRegion(tokens, extent) : undefined;
  const endToken = wide ?? (hasSeat ? (afterSeat(tokens, extent) ?? extent) : extent);
  const year = yearAt(tokens, endToken);
  return year !== undefined && yearInside
    ? { endToken: endToken + 1, year, ...reason }
    : { endToken, year: year ?? yearAfter(tokens, endToken), ...reason };
};
