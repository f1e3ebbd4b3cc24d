import { grade } from '../../../grades.ts';
import type { Now, RelativePeriod } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import {
  followedBy,
  lookbehind,
  notAfter,
  notBefore,
  unless,
  where,
} from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { pointer } from '../grammar/shared.ts';
import { isDateParticle } from '../words/word-senses.ts';
import { particle, unit, word } from '../words/words.ts';

/** A day so many days from today. */
export const dayAway = (first: number): RelativePeriod => ({
  kind: 'relativePeriod',
  unit: 'day',
  first,
  count: 1,
});

const deictic = (is: number): Part<number> => word('deictic', { is });

/** «أمس الأول», «البارحة الأولى», «أول أمس», «قبل أمس». */
const dayBeforeYesterday: Part<RelativePeriod> = map(
  either<unknown>(
    sequence(
      deictic(-1),
      either<unknown>(
        word('ordinal', { is: 1, definite: true }),
        word('firstFeminine', { definite: true }),
      ),
    ),
    sequence(
      either<unknown>(word('ordinal', { is: 1 }), particle('before', ['', 'ال'])),
      optional(either<unknown>(particle('of'), unit('day', { definite: false }))),
      deictic(-1),
    ),
  ),
  () => dayAway(-2),
);

/** «نحو غد أفضل», «الغد المشرق», «لاعب بكرة القدم»: no day is meant. */
const noDay = either<unknown>(
  sequence(
    either<unknown>(mark('غد', 'لغد', 'وغد'), word('deictic', { is: 1, definite: true })),
    particle('better', ['', 'ال']),
  ),
  sequence(mark('بكرة'), unless(definiteWord, word('weekday', { definite: true }))),
);

/** «جيل», «عالم», in a construct. */
const construct = word('particle', { is: 'generation', definite: false });

/** «أمس», «غدا», «بعد غد», «الغد»; «صحيفة الغد» is a paper. */
const dayByName: Part<RelativePeriod> = unless(
  either(
    map(sequence(particle('after'), optional(unit('day', { definite: false })), deictic(1)), () =>
      dayAway(2),
    ),
    map(word('deictic', { definite: false }), dayAway),
    notAfter(
      map(word('deictic', { definite: true }), dayAway),
      either(particle('press'), construct),
    ),
  ),
  noDay,
);

/** «يوم غد», «اليوم الذي بعد الغد», «اليوم قبل البارحة»; «اليوم غدا» are two. */
const namedDay: Part<RelativePeriod> = either(
  map(
    sequence(optional(sequence(unit('day'), optional(particle('which')))), dayBeforeYesterday),
    ([, day]) => day,
  ),
  map(
    sequence(
      optional(
        either<unknown>(
          unit('day', { definite: false }),
          sequence(unit('day', { definite: true }), particle('which')),
        ),
      ),
      dayByName,
    ),
    ([, day]) => day,
  ),
);

const isDefinite = /^(?:ال|لل)/u;
const egyptian = word('particle', { is: 'egyptian', definite: true });
const countryPaper = particle('paperCountry', ['']);
const newspaper = particle('paper');

/** «المصري اليوم», «روسيا اليوم» are papers; «الرئيس المصري اليوم», «في روسيا اليوم» are not. */
const paper = where((phrase) => {
  const name = phrase.first - 1;
  if (name < phrase.start) return false;
  const within = { ...phrase, first: name, end: phrase.first };
  const before = name > phrase.start ? phrase.tokens[name - 1] : undefined;
  return (
    (egyptian(within, name) !== null && !isDefinite.test(before?.lexeme.key ?? '')) ||
    (countryPaper(within, name) !== null && !isDateParticle(before, 'in', 'of', 'to')) ||
    newspaper(within, name) !== null
  );
});

/** «جيل الغد», «عالم اليوم»: no day is meant; «وصل الرجال اليوم» is one. */
const generation = lookbehind(construct);

const thisDay: Part<RelativePeriod> = map(
  sequence(optional(pointer), unit('day', { definite: true })),
  ([which]) => ({ ...dayAway(0), ...(which === undefined ? {} : { first: which }) }),
);

/**
 * «اليوم», unless it is a day by name or number or of which more is said: «اليوم العالمي», «اليوم السابع»,
 * «اليوم الـ100», «اليوم الذي ولد فيه»; before a weekday it is always that day: «أعلنت روسيا اليوم الخميس».
 */
const today: Part<RelativePeriod> = either(
  followedBy(thisDay, word('weekday', { definite: true })),
  unless(
    notBefore(
      thisDay,
      either<unknown>(
        word('dayName', { definite: true }),
        word('ordinal', { definite: true }),
        word('tens', { definite: true }),
        particle('article'),
        particle('whichDay'),
      ),
    ),
    either<unknown>(paper, generation),
  ),
);

/** «الآن», «في هذه اللحظة». */
const now: Part<Now> = map(
  either<unknown>(
    word('now'),
    sequence(
      word('demonstrative', { is: 0 }),
      either<unknown>(particle('moment'), word('units', { is: 'day', definite: true })),
    ),
  ),
  () => ({ kind: 'now' }),
);

export const relativePatterns: readonly Pattern[] = [
  pattern('named-day', reading(namedDay, grade.certain)),
  pattern('today', reading(today, grade.probable)),
  pattern('now', reading(now, grade.possible)),
];
