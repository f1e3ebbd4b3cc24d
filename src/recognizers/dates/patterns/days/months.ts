import { tokenAt } from '../../../../text/neighbours.ts';
import { beginning } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { beginsMonth, isSpelt, type MonthName, months } from '../words/month-names.ts';

const isMonth = beginning(beginsMonth);

/** The name of a month; of «ربيع الأول» both words. */
export const month = (proclitics: readonly string[] = ['']): Part<MonthName> =>
  openingWith(isMonth, (phrase, at) => {
    if (at >= phrase.end) return null;
    for (const match of months().matchesAt(phrase.tokens, at)) {
      if (match.endToken > phrase.end) continue;
      if (at !== phrase.first && !proclitics.includes(match.proclitics)) continue;
      const { payload } = match;
      const certainty =
        payload.certainty === 'local' && isSpelt(tokenAt(phrase.tokens, at).lexeme)
          ? 'doubtful'
          : payload.certainty;
      return { value: { ...payload, certainty }, start: match.start, end: match.endToken };
    }
    return null;
  });

const twice = (proclitics?: readonly string[]): Part<MonthName> =>
  map(
    sequence(
      month(proclitics),
      optional(mark('/', '-', '(', '–', '،', '«', '"', '“')),
      month(),
      optional(mark(')', '»', '"', '”')),
    ),
    ([first, , second]) =>
      second.calendar === first.calendar && second.month === first.month
        ? { ...first, certainty: 'clear' }
        : null,
  );

/** A month, also by two of its names: «كانون الثاني/يناير», «مارس (آذار)», «شباط فبراير». */
export const monthNamed = (proclitics?: readonly string[]): Part<MonthName> =>
  either(twice(proclitics), month(proclitics));
