import { eventHead } from '../../../../lexicons/event-words.ts';
import type { Duration } from '../../meaning.ts';
import { holidayNamed } from '../days/holidays.ts';
import { month } from '../days/months.ts';
import { either, map, openingWith, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore, where } from '../grammar/conditions.ts';
import { countable, definiteWord } from '../grammar/countable.ts';
import type { Unit } from '../words/word-classes.ts';
import { particle, word } from '../words/words.ts';
import { lasted, lasting } from './lasting.ts';

/** The part, where a letter is written to its first word: «لسنوات», «بيوم». */
export const behindLetter = <T>(letter: 'ل' | 'ب', part: Part<T>): Part<T> =>
  openingWith(part.opening, (phrase, at) => {
    const parsed = part(phrase, at);
    const token = phrase.tokens[at];
    if (parsed?.start === undefined || token === undefined) return null;
    return token.lexeme.text.charAt(parsed.start - token.start - 1) === letter ? parsed : null;
  });

/** So many units that nobody has counted. */
const openLength = (unit: Unit): Duration => ({
  kind: 'duration',
  amounts: [{ unit, count: Number.NaN }],
  vague: true,
});

/** «لسنوات طويلة», «تعود لأشهر», «استمرت أياما»: how long is left open; «لأيام قرطاج» is a name. */
const leftOpen: Part<Duration> = notBefore(
  map(
    sequence(
      either(
        behindLetter('ل', word('units', { definite: false })),
        map(sequence(lasted, word('units', { definite: false })), ([, unit]) => unit),
      ),
      optional(particle('long')),
    ),
    ([unit]) => openLength(unit),
  ),
  either<unknown>(countable, word('figures'), word('few'), definiteWord),
);

/** «مهرجان», «معرض». */
const isEvent = where(({ tokens, end }, at) => {
  const noun = at < end ? tokens[at] : undefined;
  return noun !== undefined && eventHead(noun.lexeme) !== null;
});

/** «خلال ساعات», «في غضون أيام», but not «خلال ساعات النهار», «خلال أيام عيد الفطر», «خلال أيام معرض الكتاب», which are of something. */
const unnumbered: Part<Duration> = map(
  either(
    notBefore(
      sequence(either(lasting, lookbehind(particle('during'))), word('units', { definite: false })),
      either<unknown>(definiteWord, month(), holidayNamed, isEvent),
    ),
    sequence(lookbehind(particle('within')), word('units', { definite: false })),
  ),
  ([, unit]) => openLength(unit),
);

/** «بضعة أيام», «عدة أشهر», «أيام قليلة», «سنوات معدودة». */
export const vagueLength: Part<Duration> = either<Duration>(
  unnumbered,
  leftOpen,
  map(sequence(word('few', { definite: false }), word('units', { definite: false })), ([, unit]) =>
    openLength(unit),
  ),
  map(sequence(word('units', { definite: false }), word('few', { definite: false })), ([unit]) =>
    openLength(unit),
  ),
);
