import type { Clock } from '../meaning.ts';
import { agencyTime, decimalTime, ofFigures, wireTime } from './clock-figures.ts';
import { either, map, optional, type Part, sequence } from './combinators.ts';
import { where } from './conditions.ts';
import { greenwich, offset, zone } from './zones.ts';

/** «(16,30 ت غ)», «13,30 بالتوقيت المحلي», «0300 بتوقيت غرينتش», beside the local time. */
export const withZone: Part<Clock> = map(
  either(
    sequence(either(wireTime, decimalTime), either(greenwich, zone)),
    sequence(agencyTime, zone),
  ),
  ([time, at]) => ({ ...ofFigures({ ...time, settled: true }, undefined), zone: at }),
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
