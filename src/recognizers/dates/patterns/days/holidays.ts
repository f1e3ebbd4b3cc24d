import { isDefiniteNisba } from '../../../../morphology/nisba.ts';
import { grade } from '../../../grades.ts';
import type { Holiday } from '../../meaning.ts';
import { beginning } from '../dispatch/first-sets.ts';
import { either, map, openingWith, optional, type Part, sequence } from '../grammar/combinators.ts';
import { notBefore, where } from '../grammar/conditions.ts';
import { simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { shift } from '../grammar/shared.ts';
import { holidays } from '../words/holiday-names.ts';
import { particle, unit, word } from '../words/words.ts';
import { ofYear } from '../years/years.ts';

const namedWith = (proclitic: string): Part<Holiday['rules']> =>
  openingWith(
    beginning((lexeme) => holidays().beginsWith(lexeme)),
    (phrase, at) => {
      if (at >= phrase.end) return null;
      const matches = holidays()
        .matchesAt(phrase.tokens, at)
        .filter(
          ({ endToken, proclitics }) =>
            endToken <= phrase.end &&
            (proclitics === proclitic || (at === phrase.first && proclitic === '')),
        );
      const end = Math.max(...matches.map(({ endToken }) => endToken));
      const [longest, ...same] = matches.filter(({ endToken }) => endToken === end);
      return longest === undefined
        ? null
        : {
            value: [longest.payload, ...same.map(({ payload }) => payload)],
            start: longest.start,
            end,
          };
    },
  );

/** «عيد الفطر», «رأس السنة». */
export const holidayNamed = namedWith('');

/** «أول أيام», «ثالث أيام», «عشية», «ليلة», «غداة» before a holiday: days from its first. */
const dayOf: Part<number> = either(
  map(sequence(simpleOrdinal(false), word('units', { is: 'day' })), ([nth]) =>
    nth > 0 ? nth - 1 : null,
  ),
  map(either<unknown>(particle('eve'), word('dayPart', { is: 'night' })), () => -1),
  map(particle('dayAfter'), () => 1),
);

/** Those that each have several days. */
const feasts: Holiday['rules'] = [
  { rule: 'hijri', month: 10, day: 1 },
  { rule: 'hijri', month: 12, day: 10 },
];

/** «العيد» of «ثاني أيام العيد»: the nearer one of the two, but not «العيد الوطني». */
const theFeast: Part<Holiday['rules']> = map(
  notBefore(
    word('particle', { is: 'feast', definite: true }),
    where(
      ({ tokens }, at) =>
        tokens[at]?.sentence === tokens[at - 1]?.sentence &&
        isDefiniteNisba(tokens[at]?.lexeme.key ?? ''),
    ),
  ),
  () => feasts,
);

/** The Amazigh era begins 950 years before the common one, and no other has such years. */
const commonYear = (year: number | undefined): number | undefined =>
  year !== undefined && year >= 2900 ? year - 950 : year;

/** «عيد الفطر المبارك», «رأس السنة 2020», «رأس السنة الأمازيغية 2972», «عيد الأضحى الماضي», «ثاني أيام عيد الفطر», «رابع أيام العيد», «اليوم الثالث لعيد الأضحى». */
export const holiday: Part<Holiday> = map(
  sequence(
    either<Pick<Holiday, 'rules' | 'offset'>>(
      map(holidayNamed, (rules) => ({ rules })),
      map(sequence(dayOf, either(holidayNamed, theFeast)), ([offset, rules]) => ({
        rules,
        offset,
      })),
      map(
        sequence(
          unit('day', { definite: true }),
          simpleOrdinal(true),
          either(
            map(sequence(particle('of'), holidayNamed), ([, rules]) => rules),
            namedWith('ل'),
          ),
        ),
        ([, nth, rules]) => (nth > 0 ? { rules, offset: nth - 1 } : null),
      ),
    ),
    optional(particle('blessed')),
    optional(
      either<Partial<Holiday>>(
        ofYear,
        map(shift, (away) => ({ shift: away })),
      ),
    ),
  ),
  ([{ rules, offset }, , of]) => ({
    kind: 'holiday',
    rules,
    year: commonYear(of?.year),
    yearShift: of?.yearShift,
    shift: of?.shift,
    offset,
  }),
);

export const holidayPatterns: readonly Pattern[] = [
  pattern('holiday', reading(holiday, grade.likely)),
];
