import { isNeighbour } from '../../../../lexicons/place-neighbours.ts';
import { twoFigures } from '../../../../text/two-figures.ts';
import { anythingOrMore, passing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { particle } from '../words/words.ts';
import { timeToken } from './clock-figures.ts';

const greenwichNames: ReadonlySet<string> = new Set(['gmt', 'utc']);

/** «+03:00», «+3», «-0500» as `+03:00`; none at all is Greenwich itself. */
const hoursAway: Part<string> = map(
  sequence(
    mark('+', '-', '−', '–'),
    either(
      map(timeToken, ({ hour, minute }) => ({ hour, minute })),
      map(figures(0, 14), (hour) => ({ hour, minute: 0 })),
      map(figures(100, 1400), (both) => ({ hour: Math.floor(both / 100), minute: both % 100 })),
    ),
  ),
  ([sign, { hour, minute }]) => {
    if (hour === 0 && minute === 0) return 'Z';
    return `${sign === '+' ? '+' : '-'}${twoFigures(hour)}:${twoFigures(minute)}`;
  },
);

/** The zone of a time stamp: «Z», «+03:00», «+0300». */
export const offset: Part<string> = either(
  openingWith(
    passing(({ key }) => key === 'z'),
    (phrase, at) => {
      const token = at < phrase.end ? phrase.tokens[at] : undefined;
      return token?.lexeme.key === 'z' ? { value: 'Z', start: token.start, end: at + 1 } : null;
    },
  ),
  hoursAway,
);

/** «غرينتش», «GMT», «ت غ», «تغ». */
const greenwichName: Part<string> = either(
  map(particle('greenwich'), () => 'Z'),
  openingWith(
    passing(({ key }) => greenwichNames.has(key)),
    (phrase, at) => {
      const token = at < phrase.end ? phrase.tokens[at] : undefined;
      if (token === undefined || !greenwichNames.has(token.lexeme.key)) return null;
      return { value: 'Z', start: token.start, end: at + 1 };
    },
  ),
  map(sequence(particle('gmt'), optional(mark('.')), mark('غ'), optional(mark('.'))), () => 'Z'),
  map(mark('ت.غ', 'تغ'), () => 'Z'),
);

/** «غرينتش», «GMT+3», «ت غ +2». */
export const greenwich: Part<string> = map(
  sequence(greenwichName, optional(hoursAway)),
  ([name, hours]) => hours ?? name,
);

/** The name of a place, one word, or two for «مكة المكرمة», «وسط أوروبا». */
const placeName: Part<string> = openingWith(anythingOrMore, (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  if (token === undefined) return null;
  const { kind, spelling, key } = token.lexeme;
  if (kind !== 'arabic' && kind !== 'latin') return null;
  const next = at + 1 < phrase.end ? phrase.tokens[at + 1] : undefined;
  const two = isNeighbour('sides', key)
    ? next?.lexeme.kind === 'arabic'
    : key === 'مكه' && next?.lexeme.key === 'المكرمه';
  return two && next !== undefined
    ? { value: `${spelling} ${next.lexeme.spelling}`, start: token.start, end: at + 2 }
    : { value: spelling, start: token.start, end: at + 1 };
});

/** «17:30 بالتوقيت العالمي», «17:30 بالتوقيت العالمي المنسق». */
const universal: Part<string> = map(
  sequence(particle('universal'), optional(particle('coordinated'))),
  () => 'Z',
);

/** «بتوقيت غرينتش», «بالتوقيت المحلي», «بتوقيت القاهرة». */
export const namedZone: Part<string> = map(
  sequence(
    particle('zone', ['ب', 'ل', '']),
    either(
      greenwich,
      universal,
      map(particle('local'), () => 'local'),
      placeName,
    ),
  ),
  ([, name]) => name,
);

/** The same, in brackets too: `Z`, `local` or the place. */
export const zone: Part<string> = either(
  namedZone,
  map(sequence(mark('('), either(namedZone, greenwich), mark(')')), ([, name]) => name),
  greenwich,
  // «16:38 ت م»: the local time of the Saudi agency.
  map(sequence(particle('gmt'), particle('common')), () => 'local'),
);
