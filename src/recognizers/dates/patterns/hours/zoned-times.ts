import type { Clock } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { where } from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { agencyTime, decimalTime, ofFigures, wireTime } from './clock-figures.ts';
import { clockOf, hourOrdinal, pastHour } from './hours.ts';
import { greenwich, namedZone, offset, zone } from './zones.ts';

/** «8 بتوقيت مصر», «السابعة والنصف بتوقيت مكة»: a number that has a zone is an hour. */
const hourOfZone: Part<Clock> = map(
  sequence(either(figures(1, 12), hourOrdinal), optional(pastHour), namedZone),
  ([hour, past, at]) => ({ ...clockOf(hour, past, undefined), zone: at }),
);

/** «(16,30 ت غ)», «13,30 بالتوقيت المحلي», «0300 بتوقيت غرينتش», beside the local time. */
export const withZone: Part<Clock> = either(
  map(
    either(
      sequence(either(wireTime, decimalTime), either(greenwich, zone)),
      sequence(agencyTime, zone),
    ),
    ([time, at]) => ({ ...ofFigures({ ...time, settled: true }, undefined), zone: at }),
  ),
  hourOfZone,
);

/** «07:29+03:00»: an offset is directly behind its time. */
const attachedOffset: Part<string> = map(
  sequence(
    where(
      ({ tokens }, at) =>
        tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.lexeme.text === '+',
    ),
    offset,
  ),
  ([, at]) => at,
);

/** An hour with the place whose time it is: «العاشرة صباحا بتوقيت القاهرة». */
export const zoned = (clock: Part<Clock>): Part<Clock> =>
  map(sequence(clock, optional(either(zone, attachedOffset))), ([value, at]) =>
    at === undefined ? value : { ...value, zone: at },
  );
