import { grade } from '../../../grades.ts';
import { civilDate, hijriDayNumber } from '../../calendar.ts';
import type { SeasonOf, Shift, SplitYear } from '../../meaning.ts';
import { anyMonth } from '../days/month-fields.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { attached, hijriEra, newOne, pointer, shift } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';
import { ofYear } from './years.ts';

/** «صيف 2019», «الصيف الماضي», «هذا الشتاء», «ربيع العام المقبل», «فصل الخريف». */
export const season: Part<SeasonOf> = map(
  sequence(
    optional(pointer),
    optional(particle('season')),
    word('season'),
    optional(
      either<Partial<SeasonOf>>(
        ofYear,
        map(shift, (away) => ({ shift: away })),
      ),
    ),
  ),
  ([which, lead, name, of]) => {
    if (which === undefined && lead === undefined && of === undefined) return null;
    return {
      kind: 'season',
      season: name,
      year: of?.year,
      yearShift: of?.yearShift,
      shift: of?.shift ?? which,
    };
  },
);

/** «خلال الصيف»: the nearest; «في الصيف»: of any year. Not «في الربيع العربي». */
const seasonPlaced: Part<SeasonOf> = map(
  sequence(
    either<'near' | 'any'>(
      map(lookbehind(particle('in')), () => 'any' as const),
      map(
        lookbehind(either<unknown>(particle('during'), particle('throughout'), word('since'))),
        () => 'near' as const,
      ),
    ),
    notBefore(word('season', { definite: true }), definiteWord),
  ),
  ([which, name]) => ({
    kind: 'season',
    season: name,
    ...(which === 'any' ? { recurrent: true } : {}),
  }),
);

/** A year and the next, in either order, since figures change sides in a text from right to left. */
const followed = (first: number, second: number): SplitYear | null => {
  if (second === first + 1 || second === (first + 1) % 100) return { kind: 'splitYear', first };
  return second === first - 1 ? { kind: 'splitYear', first: second } : null;
};

/** «2022-2023», «2019/20»: a year and the next. */
const twoYears = (...signs: readonly string[]): Part<SplitYear> =>
  map(sequence(figures(1850, 2199), mark(...signs), figures(0, 2199)), ([first, , second]) =>
    followed(first, second),
  );

/** Last two figures of the first year that is of the past century. */
const pastCentury = 60;

/** «موسم 19/20», «السنة الدراسية 98-99»: the years of a season by their last two figures; «12-13 مارس» are days. */
const twoShortYears: Part<SplitYear> = map(
  sequence(figures(10, 99), mark('/', '-', '–'), notBefore(figures(0, 99), anyMonth)),
  ([one, , other]) => {
    const first = Math.min(one, other) === 0 ? Math.max(one, other) : Math.min(one, other);
    return followed(one, other) && followed(first + (first < pastCentury ? 2000 : 1900), other);
  },
);

/** «العام الدراسي», «السنة المالية», «الموسم». */
const spanning: Part<unknown> = either<unknown>(
  sequence(unit('year', { proclitics: attached }), particle('school')),
  sequence(
    particle('sportSeason'),
    optional(either<unknown>(particle('seasonKind'), particle('school'))),
  ),
);

const hijriYear = figures(1350, 1499);

/** Two Hijri years, the era of the second apart. */
const hijriPair: Part<readonly [number, number]> = map(
  sequence(hijriYear, optional(hijriEra), mark('/', '-', '–'), hijriYear),
  ([first, , , second]) => [first, second],
);

/**
 * «1436/1437 هـ», «العام الدراسي 1445/1446»: the school year in which the second of two Hijri years
 * begins.
 */
const twoHijriYears: Part<SplitYear> = map(
  either(
    map(sequence(spanning, hijriPair, optional(hijriEra)), ([, pair, era]) => ({ pair, era })),
    map(
      sequence(optional(unit('year', { proclitics: attached })), hijriPair, hijriEra),
      ([, pair, era]) => ({ pair, era }),
    ),
  ),
  ({ pair: [first, second], era = 'hijri' }) => {
    const years = followed(first, second);
    if (years === null || era !== 'hijri') return null;
    const day = hijriDayNumber(Math.max(first, second), 1, 1);
    return day === null ? null : { kind: 'splitYear', first: civilDate(day).year };
  },
);

/** «الموسم الجديد» of a series is none. */
const newSeason = notBefore(newOne, particle('of'));

const shifted: Part<SplitYear> = map(
  either<Shift>(
    shift,
    map(newSeason, () => 'new' as const),
  ),
  (away) => ({ kind: 'splitYear', shift: away }),
);

/** The years behind «الجديد» say the same. */
const toldTwice: Part<SplitYear> = map(
  sequence(optional(either<unknown>(word('shift'), newOne)), twoYears('/', '-', '–')),
  ([, value]) => value,
);

/** «العام الدراسي 2022-2023», «السنة المالية المقبلة», «موسم 2019/2020», «هذا الموسم». */
export const splitYear: Part<SplitYear> = either<SplitYear>(
  map(sequence(spanning, either(toldTwice, twoShortYears, shifted)), ([, value]) => value),
  // «سنة 2021/2022», «عام 2021/2022 الدراسي», «السنة الجديدة 2020/2021»
  map(
    sequence(unit('year', { proclitics: attached }), toldTwice, optional(particle('school'))),
    ([, value]) => value,
  ),
  map(sequence(pointer, spanning), ([away]) => ({ kind: 'splitYear', shift: away })),
);

/** «السنة المالية», «الموسم» behind «نهاية»: this one, where nothing says when it ends. */
export const currentSplitYear: Part<SplitYear> = notBefore(
  map(
    either<unknown>(
      sequence(unit('year', { proclitics: attached }), particle('school')),
      sequence(
        word('particle', { is: 'sportSeason', definite: true }),
        optional(either<unknown>(particle('seasonKind'), particle('school'))),
      ),
    ),
    () => ({ kind: 'splitYear', shift: 0 }),
  ),
  either<unknown>(
    word('shift'),
    particle('ended'),
    particle('whichDay'),
    definiteWord,
    figures(0, 2199),
  ),
);

/** «شتاء 2018-2019»: the one that begins in December 2018. */
const winterOfTwo: Part<SeasonOf> = map(
  sequence(word('season', { is: 'WI' }), twoYears('/', '-', '–')),
  ([season, { first }]) => ({ kind: 'season', season, year: first }),
);

export const seasonPatterns: readonly Pattern[] = [
  pattern('winter-of-two-years', reading(winterOfTwo, grade.sure)),
  pattern('season', reading(season, grade.likely)),
  pattern('season-alone', reading(seasonPlaced, grade.possible)),
  pattern('split-year', reading(splitYear, grade.likely)),
  pattern('split-hijri-year', reading(twoHijriYears, grade.likely)),
  pattern('two-years', reading(twoYears('/'), grade.likely)),
];
