import type { Token } from '../../document.ts';
import { type EventHead, isDaysLong, isHeldByMany } from '../../lexicons/event-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { grade } from '../grades.ts';
import { afterConstruct } from './construct-event.ts';
import { afterDefinite } from './definite-event.ts';
import { afterCountry, afterPlace } from './event-complement.ts';
import { grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { announcedNoun } from './event-noun.ts';
import { type DatesByStart, yearAfter } from './event-years.ts';
import { extended, purposeEnd } from './extended-event.ts';

/** The name of an event that a head opens, if there is one. */
export const headedEvent = (
  tokens: readonly Token[],
  index: number,
  head: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  if (tokens[index + 1]?.sentence !== tokens[index]?.sentence) return undefined;
  const { key, definite } = head;
  if (isDaysLong(key)) {
    return definite
      ? weekFor(tokens, index + 1, head)
      : (daysOf(tokens, index + 1, head) ?? announcedNoun(tokens, index, head));
  }
  if (key === 'جائزه') return definite ? undefined : grandPrix(tokens, index + 1);
  return definite
    ? afterDefinite(tokens, index, head, dates)
    : afterConstruct(tokens, index, head, dates);
};

/** «جائزة موناكو الكبرى»: a race, no award. */
const grandPrix = (tokens: readonly Token[], at: number): EventName | undefined => {
  const where = afterCountry(tokens, at) ?? afterPlace(tokens, at);
  if (where === undefined || tokens[where]?.lexeme.key !== 'الكبري') return undefined;
  return {
    endToken: where + 1,
    year: yearAfter(tokens, where + 1),
    rule: 'events/grand-prix',
    confidence: grade.likely,
  };
};

/** «الأسبوع الخليجي للتوعية», «الأيام الوطنية للتمثيل»: days that many or a nation hold for something. */
const weekFor = (
  tokens: readonly Token[],
  at: number,
  { group }: EventHead,
): EventName | undefined => {
  const first = tokens[at]?.lexeme;
  if (first === undefined || !(isHeldByMany(first.key) || nationalityOf(first) !== null)) {
    return undefined;
  }
  const { endToken, directed } = purposeEnd(tokens, at, grades[group]);
  if (!directed) return undefined;
  const year = yearAfter(tokens, endToken);
  return { endToken, year, rule: 'events/days+purpose', confidence: grade.likely };
};

/** A town's festival of some days, which is held for something or has an adjective. */
const daysOf = (
  tokens: readonly Token[],
  at: number,
  { group }: EventHead,
): EventName | undefined => {
  const by = grades[group];
  const place = afterPlace(tokens, at);
  if (place === undefined) return undefined;
  const name = extended(tokens, place, by, { rule: 'events/days+place', confidence: by.place });
  return name.endToken > place ? name : undefined;
};
