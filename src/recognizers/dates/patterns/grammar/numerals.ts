import { type NumberRole, numberGrammar, type ReadNumber } from '../../../number-grammar.ts';
import { anyOf, classify, inOrder, oneOf } from '../dispatch/first-sets.ts';
import { newKind, none, unionOf } from '../dispatch/token-classes.ts';
import { termsOf } from '../words/word-senses.ts';
import { particle, word } from '../words/words.ts';
import {
  either,
  map,
  openingWith,
  optional,
  type Parsed,
  type Part,
  type Phrase,
  sequence,
} from './combinators.ts';
import { joined } from './shared.ts';

/** Sizes of numbers that patterns distinguish before they read: hours, days, counts, years, others. */
const sizes = [12, 31, 999, 2999, Number.POSITIVE_INFINITY].map((most) => ({
  most,
  kind: newKind(),
}));

classify((lexeme) => {
  const [term] = lexeme.kind === 'number' ? termsOf(lexeme) : [];
  return sizes.find(({ most }) => Number(term?.value) <= most)?.kind ?? none;
});

/** A whole number in figures within bounds, both inclusive. */
export const figures = (least: number, most: number): Part<number> => {
  const kinds = sizes
    .filter((size, at) => size.most >= least && (sizes[at - 1]?.most ?? -1) < most)
    .map(({ kind }) => kind);
  const inBounds = word('figures', {
    where: (value) => value >= least && value <= most && Number.isInteger(value),
  });
  return openingWith(oneOf(unionOf(kinds)), inBounds);
};

/** A word without proclitics, and with «و» written to it. */
interface Joinable {
  readonly bare: Part<number>;
  readonly joined: Part<number>;
}

const joinable = (part: (proclitics: readonly string[]) => Part<number>): Joinable => ({
  bare: part(['']),
  joined: part(['و']),
});

const cardinalAlone = (proclitics: readonly string[]): Part<number> =>
  either(word('tens', { proclitics }), word('cardinal', { proclitics }));

const cardinals: Readonly<Record<NumberRole, Joinable>> = {
  unit: joinable((proclitics) =>
    either(
      word('cardinal', { where: (value) => value < 10, proclitics }),
      word('stem', { proclitics }),
    ),
  ),
  teen: joinable((proclitics) => word('teen', { proclitics })),
  tens: joinable((proclitics) => word('tens', { proclitics })),
  hundreds: joinable((proclitics) => word('hundreds', { proclitics })),
  alone: joinable(cardinalAlone),
  rest: joinable(cardinalAlone),
};

const ordinals: typeof cardinals = {
  ...cardinals,
  unit: joinable((proclitics) =>
    word('ordinal', { where: (value) => value > 0 && value < 10, proclitics }),
  ),
  alone: joinable((proclitics) =>
    either(
      word('ordinal', { where: (value) => value > 0, proclitics }),
      word('tens', { definite: true, proclitics }),
    ),
  ),
};

const and = particle('and');

const grammarOf = (words: typeof cardinals) =>
  numberGrammar<Phrase, Parsed<number>>({
    wordAt: (phrase, at, role, isJoined) =>
      words[role][isJoined ? 'joined' : 'bare'](phrase, at) ?? undefined,
    isAnd: (phrase, at) => and(phrase, at) !== null,
  });

/** What a number can go on with after its first word. */
const followers = anyOf(
  [
    and,
    cardinals.teen.bare,
    cardinals.tens.joined,
    cardinals.hundreds.bare,
    cardinals.rest.joined,
    cardinals.unit.joined,
    cardinals.unit.bare,
  ].map(({ opening }) => opening),
);

/** Numbers that a grammar reads, as parts of patterns that begin with one of some words. */
const numbersOf = (
  read: ReadNumber<Phrase, Parsed<number>>,
  ...heads: readonly Joinable[]
): Joinable => {
  const reading = (form: keyof Joinable): Part<number> => {
    const first = anyOf(heads.map((head) => head[form].opening));
    return openingWith(anyOf([first, inOrder([first, followers])]), (phrase, at) => {
      const found = read(phrase, at, form === 'joined');
      return found === undefined
        ? null
        : { value: found.value, start: found.first.start, end: found.end };
    });
  };
  const bare = reading('bare');
  const apart = map(sequence(and, bare), ([, value]) => value);
  return { bare, joined: either(reading('joined'), apart) };
};

const { unit, alone: single, hundreds } = cardinals;
const { belowHundred, belowThousand } = grammarOf(cardinals);
const tensAndUnits = numbersOf(belowHundred, unit, single).bare;
const cardinal = numbersOf(belowThousand, unit, single, hundreds);
const ordinal = numbersOf(grammarOf(ordinals).belowHundred, ordinals.unit, ordinals.alone);

/** A cardinal in words that is joined on with و. */
export const joinedWords: Part<number> = cardinal.joined;

/** A cardinal in words, 1 to 2999: «سبعة عشر», «ألفين وتسعة عشر», «سبع وثلاثمئة». */
export const cardinalWords: Part<number> = either(
  map(
    sequence(
      word('thousands'),
      optional(
        either(
          joinedWords,
          joined(() => figures(1, 999)),
        ),
      ),
    ),
    ([thousand, rest]) => thousand + (rest ?? 0),
  ),
  map(
    sequence(
      tensAndUnits,
      joined((also) => word('hundreds', { proclitics: also })),
    ),
    ([rest, hundred]) => hundred + rest,
  ),
  cardinal.bare,
);

/** First to ninety-ninth, with or without article: «الثالث», «الحادي عشر», «الرابع والعشرين». */
export const ordinalWords: Part<number> = ordinal.bare;

/** An ordinal that is joined on with و: «والثامن», «والثاني عشر», «والحادي والعشرين». */
export const joinedOrdinal: Part<number> = ordinal.joined;

/** First to tenth, or last: «أول», «ثالث», «آخر»; after its noun «الأول», «الأخيرة». */
export const simpleOrdinal = (definite: boolean): Part<number> =>
  either(word('ordinal', { definite }), word('firstFeminine', { definite }));
