import { either, map, openingWith, optional, type Part, sequence } from './combinators.ts';
import { classify, oneOf } from './dispatch/first-sets.ts';
import { newKind, none, unionOf } from './dispatch/token-classes.ts';
import { joined } from './shared.ts';
import { termsOf } from './word-senses.ts';
import { particle, word } from './words.ts';

/** Numbers that patterns tell apart before they read: hours, days, counts, years, others. */
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

const unitWord = (proclitics: readonly string[]): Part<number> =>
  word('cardinal', { where: (value) => value < 10, proclitics });

const belowHundred = (proclitics: readonly string[]): Part<number> =>
  either(
    map(sequence(unitWord(proclitics), word('teen')), ([unit]) => unit + 10),
    map(
      sequence(
        unitWord(proclitics),
        joined((also) => word('tens', { proclitics: also })),
      ),
      ([unit, tens]) => unit + tens,
    ),
    word('tens', { proclitics }),
    word('cardinal', { proclitics }),
  );

const hundreds = (proclitics: readonly string[]): Part<number> =>
  either(
    word('hundreds', { proclitics }),
    map(
      sequence(
        word('cardinal', { where: (value) => value > 2 && value < 10, proclitics }),
        word('hundreds', { is: 100 }),
      ),
      ([count]) => count * 100,
    ),
  );

const belowThousand = (proclitics: readonly string[]): Part<number> =>
  either(
    map(
      sequence(hundreds(proclitics), optional(joined(belowHundred))),
      ([hundred, rest]) => hundred + (rest ?? 0),
    ),
    belowHundred(proclitics),
  );

/** A cardinal in words, 1 to 2999: «سبعة عشر», «ألفين وتسعة عشر». */
export const cardinalWords: Part<number> = either(
  map(
    sequence(
      word('thousands'),
      optional(
        either(
          joined(belowThousand),
          joined(() => figures(1, 999)),
        ),
      ),
    ),
    ([thousand, rest]) => thousand + (rest ?? 0),
  ),
  map(
    sequence(
      belowHundred(['']),
      joined((also) => word('hundreds', { proclitics: also })),
    ),
    ([rest, hundred]) => hundred + rest,
  ),
  belowThousand(['']),
);

/** A cardinal in words that is joined on with و. */
export const joinedWords: Part<number> = joined(belowThousand);

/** A cardinal that is joined on with و: «وخمسة أيام», «و 15 دقيقة». */
export const joinedNumber: Part<number> = either(
  joinedWords,
  map(sequence(particle('and'), figures(1, 9999)), ([, value]) => value),
);

/** How many: in figures or in words. */
export const count: Part<number> = either(
  map(sequence(word('figures'), word('thousands', { is: 1000 })), ([value]) => value * 1000),
  word('figures', { where: (value) => value > 0 && value < 10_000 }),
  cardinalWords,
);

const ordinalUnit = word('ordinal', { where: (value) => value > 0 && value < 10 });

/** First to ninety-ninth, with or without article: «الثالث», «الحادي عشر», «الرابع والعشرين». */
export const ordinalWords: Part<number> = either(
  map(sequence(ordinalUnit, word('teen')), ([unit]) => unit + 10),
  map(
    sequence(
      ordinalUnit,
      joined((also) => word('tens', { proclitics: also })),
    ),
    ([unit, tens]) => unit + tens,
  ),
  word('ordinal', { where: (value) => value > 0 }),
  word('tens', { definite: true }),
);

/** An ordinal that is joined on with و: «والثامن», «والثاني عشر». */
export const joinedOrdinal = (proclitics: readonly string[]): Part<number> =>
  either(
    map(
      sequence(
        word('ordinal', { where: (value) => value > 0 && value < 10, proclitics }),
        word('teen'),
      ),
      ([unit]) => unit + 10,
    ),
    word('ordinal', { where: (value) => value > 0, proclitics }),
    word('tens', { definite: true, proclitics }),
  );

/** First to tenth, or last: «أول», «ثالث», «آخر»; after its noun «الأول», «الأخيرة». */
export const simpleOrdinal = (definite: boolean): Part<number> =>
  either(word('ordinal', { definite }), word('firstFeminine', { definite }));
