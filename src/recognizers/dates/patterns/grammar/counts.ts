import { inOrder } from '../dispatch/first-sets.ts';
import { particle, word } from '../words/words.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  readOnce,
  sequence,
} from './combinators.ts';
import { notBefore } from './conditions.ts';
import { cardinalWords, figures, joinedWords } from './numerals.ts';

const inBrackets = (number: Part<number>): Part<number> =>
  map(sequence(mark('('), number, mark(')')), ([, value]) => value);

/** A cardinal that is joined on with و: «وخمسة أيام», «و 15 دقيقة». */
export const joinedNumber: Part<number> = either(
  joinedWords,
  map(sequence(particle('and'), figures(1, 999_999)), ([, value]) => value),
);

/** «3،7 مليار سنة», «2،5 ساعة»: the Arabic comma of decimals, without blanks. */
const commaDecimal: Part<number> = openingWith(
  inOrder([word('figures').opening, mark('،').opening]),
  ({ tokens, end }, at) => {
    const [whole, comma, tenths] = tokens.slice(at, Math.min(at + 3, end));
    if (whole === undefined || comma?.lexeme.text !== '،' || tenths === undefined) return null;
    if (whole.end !== comma.start || comma.end !== tenths.start) return null;
    const written = `${whole.lexeme.key}.${tenths.lexeme.key}`;
    return oneDecimal.test(written)
      ? { value: Number(written), start: whole.start, end: at + 3 }
      : null;
  },
);
const oneDecimal = /^\d{1,4}\.\d$/u;

/** Figures, with decimals or without. */
const decimal: Part<number> = either(commaDecimal, word('figures'));

/** What is behind the thousands of «ثلاثة آلاف ومئة وخمسين سنة», and has no thousands of its own. */
const restOfScale: Part<number> = notBefore(joinedNumber, word('scale'));

/** «لمدة (12) ساعة», «بعد (3) أشهر», «/18/ شهرا» of the Syrian agency: figures in brackets, fewer than a year has. */
export const bracketed: Part<number> = either(
  inBrackets(figures(1, 999)),
  map(sequence(mark('/'), figures(1, 999), mark('/')), ([, value]) => value),
);

/** «خمس (5) سنوات», «15 (خمسة عشر) يوما»: a number and, in brackets, the same once more. */
const saidTwice: Part<number> = map(
  sequence(
    either(word('figures'), cardinalWords),
    inBrackets(either(figures(1, 9999), cardinalWords)),
  ),
  ([value, again]) => (value === again ? value : null),
);

/** How many, in figures or in words: «12 عاما», «ثلاثة آلاف سنة», «2.4 مليون سنة», «ملياري عام». */
export const count: Part<number> = readOnce(
  either(
    map(
      sequence(either(decimal, cardinalWords), word('scale'), optional(restOfScale)),
      ([value, scale, rest = 0]) => (rest < scale ? Math.round(value * scale) + rest : null),
    ),
    word('millions'),
    commaDecimal,
    saidTwice,
    word('figures', { where: (value) => value > 0 && value < 1_000_000 }),
    cardinalWords,
    bracketed,
  ),
);
