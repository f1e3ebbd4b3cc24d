import {
  either,
  mark,
  meaning,
  openingWith,
  optional,
  type Part,
  sequence,
} from './combinators.ts';
import { anything, passing } from './dispatch/first-sets.ts';
import { particle } from './words.ts';

const greenwichNames: ReadonlySet<string> = new Set(['gmt', 'utc']);

/** «غرينتش», «GMT», «ت غ». */
export const greenwich: Part<string> = either(
  meaning(particle('greenwich'), () => 'Z'),
  openingWith(
    passing(({ key }) => greenwichNames.has(key)),
    (phrase, at) => {
      const token = at < phrase.end ? phrase.tokens[at] : undefined;
      if (token === undefined || !greenwichNames.has(token.lexeme.key)) return null;
      return { value: 'Z', start: token.start, end: at + 1 };
    },
  ),
  meaning(
    sequence(particle('gmt'), optional(mark('.')), mark('غ'), optional(mark('.'))),
    () => 'Z',
  ),
  meaning(mark('ت.غ'), () => 'Z'),
);

const directions: ReadonlySet<string> = new Set(['وسط', 'شرق', 'غرب', 'شمال', 'جنوب']);

/** The name of a place, one word, or two for «مكة المكرمة», «وسط أوروبا». */
const placeName: Part<string> = openingWith(anything, (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  if (token === undefined) return null;
  const { kind, spelling, key } = token.lexeme;
  if (kind !== 'arabic' && kind !== 'latin') return null;
  const next = at + 1 < phrase.end ? phrase.tokens[at + 1] : undefined;
  const two = directions.has(key)
    ? next?.lexeme.kind === 'arabic'
    : key === 'مكه' && next?.lexeme.key === 'المكرمه';
  return two && next !== undefined
    ? { value: `${spelling} ${next.lexeme.spelling}`, start: token.start, end: at + 2 }
    : { value: spelling, start: token.start, end: at + 1 };
});

/** «بتوقيت غرينتش», «بالتوقيت المحلي», «بتوقيت القاهرة»: `Z`, `local` or the place. */
export const zone: Part<string> = either(
  meaning(
    sequence(
      optional(mark('(')),
      particle('zone', ['ب', 'ل', '']),
      either(
        greenwich,
        meaning(particle('local'), () => 'local'),
        placeName,
      ),
      optional(mark(')')),
    ),
    ([, , name]) => name,
  ),
  greenwich,
);
