import type { Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { grade } from '../grades.ts';
import { afterCountry, afterPlace } from './event-complement.ts';
import type { Grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { yearAfter } from './event-years.ts';
import { extended } from './extended-event.ts';

/** «اتفاقية السلام في دارفور», «قمة السلام في أوكرانيا»: peace with the country or region that it is made in, never without. */
export const peaceIn = (tokens: readonly Token[], at: number): EventName | undefined => {
  if (tokens[at]?.lexeme.key !== 'في') return undefined;
  const endToken = afterCountry(tokens, at + 1) ?? afterPlace(tokens, at + 1);
  return endToken === undefined
    ? undefined
    : {
        endToken,
        year: yearAfter(tokens, endToken),
        rule: 'events/peace-in',
        confidence: grade.likely,
      };
};

/** «الحرب الأهلية اللبنانية», «الحرب الأهلية في لبنان»: the war with its country, never without. */
export const civilWar = (
  tokens: readonly Token[],
  at: number,
  extent: number,
  by: Grades,
): EventName | undefined => {
  const next = tokens[at]?.lexeme;
  const isOfCountry = extent > at && next !== undefined && nationalityOf(next) !== null;
  const end = isOfCountry ? extent : next?.key === 'في' ? afterCountry(tokens, at + 1) : undefined;
  return end === undefined
    ? undefined
    : extended(tokens, end, by, { rule: 'events/civil-war', confidence: grade.sure });
};
