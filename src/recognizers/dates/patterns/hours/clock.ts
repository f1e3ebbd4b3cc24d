import { hyphens } from '../../../../text/characters.ts';
import { grade } from '../../../grades.ts';
import type { Clock } from '../../meaning.ts';
import {
  either,
  map,
  mark,
  optional,
  type Part,
  type Phrase,
  sequence,
} from '../grammar/combinators.ts';
import { lookbehind, notAfter, notBefore, where } from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { type Match, type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { particle, unit, word } from '../words/words.ts';
import {
  agencyTime,
  arabicTime,
  decimalTime,
  latinTime,
  ofFigures,
  timeToken,
  wireTime,
} from './clock-figures.ts';
import { dayPart, meridiem, type NamedPart, part, partNamedAfter } from './day-parts.ts';
import { inFigures, prayerTime } from './figure-times.ts';
import {
  clockOf,
  fractionPast,
  hourCardinal,
  hourOrdinal,
  minutesPast,
  pastHour,
  secondsPast,
} from './hours.ts';
import { letteredTime } from './lettered-times.ts';
import { afterLetter, behindWeekday } from './programme-hours.ts';
import { saidTwice } from './said-twice.ts';
import { withZone, zoned } from './zoned-times.ts';

/** «الساعة». */
const lead = unit('hour', { definite: true });

/** What «الساعة» may be: «الثالثة», «ثلاث», «15», «الـ11». */
const namedHour: Part<number> = either(
  hourOrdinal,
  hourCardinal,
  // «الساعة 12:60» is no time.
  notBefore(
    map(sequence(optional(particle('article')), figures(0, 24)), ([, hour]) => hour),
    sequence(mark(':'), figures(60, 99)),
  ),
  // «الساعة صفر», «الساعة الصفر»
  map(particle('zeroHour'), () => 0),
);

/** «العاشرة صباحا وعشرين دقيقة», «الثامنة مساء و15 دقيقة»: minutes after the part of the day. */
const hourThenMinutes = (hour: Part<number>): Part<Clock> =>
  map(sequence(hour, dayPart, minutesPast), ([hours, named, past]) => clockOf(hours, past, named));

/** «الساعة الثالثة والنصف عصرا», «الساعة 3», «الساعة 14:30». */
const afterLead: Part<Clock> = saidTwice(
  map(
    sequence(
      lead,
      optional(mark('(', ':')),
      either<Clock>(
        map(
          sequence(
            optional(particle('article')),
            either(timeToken, latinTime, arabicTime, wireTime, decimalTime, agencyTime),
            optional(either(dayPart, meridiem)),
          ),
          ([, time, named]) => ofFigures(time, named),
        ),
        hourThenMinutes(namedHour),
        // «الساعة الخامسة و35 دقيقة و20 ثانية صباحا»
        map(
          sequence(namedHour, minutesPast, secondsPast, optional(either(dayPart, meridiem))),
          ([hour, past, second, named]) => ({ ...clockOf(hour, past, named), second }),
        ),
        map(
          sequence(namedHour, optional(pastHour), optional(either(dayPart, meridiem))),
          ([hour, past, named]) => clockOf(hour, past, named),
        ),
        map(sequence(word('firstFeminine', { definite: true }), dayPart), ([, named]) =>
          clockOf(1, undefined, named),
        ),
      ),
    ),
    ([, , clock]) => clock,
  ),
);

/** «الساعة (8) مساء», «الساعة الـ(7:30) صباحا». */
const bracketedHour: Part<Clock> = map(
  sequence(
    lead,
    optional(particle('article')),
    mark('('),
    either<(named: NamedPart | undefined) => Clock>(
      map(either(timeToken, decimalTime), (time) => (named) => ofFigures(time, named)),
      map(namedHour, (hour) => (named) => clockOf(hour, undefined, named)),
    ),
    mark(')'),
    optional(either(dayPart, meridiem)),
  ),
  ([, , , timeIn, , named]) => timeIn(named),
);

/** «2-1 مساء السبت»: the second figure of a result. */
const isResult = ({ tokens, first, start }: Phrase): boolean =>
  first - 2 >= start &&
  hyphens.has(tokens[first - 1]?.lexeme.text ?? '') &&
  tokens[first - 2]?.lexeme.kind === 'number';

const noResult = where((phrase) => !isResult(phrase));

/** «الثالثة فجرا», «العاشرة والنصف من صباح الأحد», «3 عصرا». */
const withoutLead: Part<Clock> = saidTwice(
  either<Clock>(
    hourThenMinutes(hourOrdinal),
    map(sequence(hourOrdinal, optional(pastHour), dayPart), ([hour, past, named]) =>
      clockOf(hour, past, named),
    ),
    // «الظهر 11.47 العصر 3.11»: the word is of the time behind it.
    map(
      sequence(
        decimalTime,
        notBefore(
          either(dayPart, partNamedAfter),
          either<unknown>(decimalTime, sequence(mark(':'), decimalTime)),
        ),
      ),
      ([time, named]) => ofFigures(time, named),
    ),
    map(
      sequence(
        noResult,
        figures(1, 12),
        optional(fractionPast),
        either(part, partNamedAfter, meridiem),
      ),
      ([, hour, past, named]) => clockOf(hour, past, named),
    ),
  ),
);

/** «الساعة الثالثة والنصف عصرا», «العاشرة صباحا», «3 عصرا», «14:30»: an hour that can be nothing else. */
export const clearHour: Part<Clock> = either(afterLead, withoutLead, inFigures);

/** «عند», «في تمام», «بحلول». */
const atHour = either<unknown>(particle('at'), particle('exactly'), particle('by'));

/**
 * «الثالثة»: an hour only as the beginning of a range, «من الثالثة إلى الرابعة عصرا», or with its
 * minutes, «الثالثة والنصف», where it is not the third of something.
 */
const hourAlone: Part<Match> = either<Match>(
  map(
    // «التاسعة والخامسة والثلاثين دقيقة» is one time.
    notAfter(
      notBefore(sequence(hourOrdinal, pastHour), word('ordinal', { definite: true })),
      word('hour', { definite: true }),
    ),
    ([hour, past]) => ({ meaning: clockOf(hour, past, undefined), confidence: grade.fair }),
  ),
  map(sequence(optional(lookbehind(atHour)), hourOrdinal), ([placed, hour]) => ({
    meaning: clockOf(hour, undefined, undefined),
    confidence: placed === undefined ? grade.likely : grade.fair,
    weak: placed === undefined,
  })),
);

export const clockPatterns: readonly Pattern[] = [
  pattern('hour-after-lead', reading(zoned(either(bracketedHour, afterLead)), grade.certain)),
  pattern('hour-after-letter', reading(zoned(afterLetter), grade.probable)),
  // «قناة التاسعة» is a name.
  pattern(
    'hour-with-day-part',
    reading(notAfter(zoned(withoutLead), particle('press')), grade.likely),
  ),
  pattern('lettered-time', reading(letteredTime, grade.fixed)),
  pattern('prayer-time', reading(prayerTime, grade.probable)),
  pattern('time-behind-weekday', reading(behindWeekday, grade.probable)),
  pattern('zoned-time', reading(withZone, grade.likely)),
  pattern('hour-alone', hourAlone),
  pattern(
    'time-in-figures',
    notAfter(reading(zoned(inFigures), grade.probable), particle('result')),
  ),
];
