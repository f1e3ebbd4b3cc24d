import { either, meaning, optional, type Part, sequence } from './grammar.ts';
import type { Shift } from './meaning.ts';
import { cardinalWords, figures } from './numerals.ts';
import { particle, word } from './vocabulary.ts';

/** «الماضي» -1, «الجاري» 0, «المقبل» 1, «قبل الماضي» -2, «بعد المقبل» 2, «نفسه». */
export const shift: Part<Shift> = either<Shift>(
  meaning(
    sequence(
      optional(particle('what')),
      particle('before', ['', 'ال']),
      word('shift', { is: -1, definite: true }),
    ),
    () => -2,
  ),
  meaning(
    sequence(
      optional(particle('what')),
      particle('after'),
      word('shift', { is: 1, definite: true }),
    ),
    () => 2,
  ),
  word('shift', { definite: true }),
  meaning(word('same'), () => 'same' as const),
);

/** «هذا», «ذلك». */
export const demonstrative: Part<Shift> = either<Shift>(
  meaning(word('this'), () => 0),
  meaning(word('that'), () => 'same' as const),
);

const prepositional = ['', 'ل', 'ب', 'في'];

const yearWord = word('unit', { is: 'year', proclitics: prepositional });

/** «م», «ميلادية», «للميلاد». */
export const commonEra = particle('common', ['', 'ل']);
/** «هـ», «هجرية», «للهجرة». */
export const hijriEra = particle('hijri', ['', 'ل']);

export interface Year {
  readonly year: number;
  readonly era?: 'common' | 'hijri';
  /** Whether «عام» or «سنة» stands before it. */
  readonly named: boolean;
}

const era = optional(
  either<'common' | 'hijri'>(
    meaning(commonEra, () => 'common' as const),
    meaning(hijriEra, () => 'hijri' as const),
  ),
);

const yearNumber = (least: number): Part<number> =>
  either(
    figures(least, 2999),
    meaning(cardinalWords, (value) => (value >= 1000 && value < 3000 ? value : null)),
  );

/** «عام 2011», «سنة ألفين وتسعة عشر», «العام 1445 هـ». */
export const namedYear: Part<Year> = meaning(
  sequence(yearWord, yearNumber(100), era),
  ([, year, of]) => ({ year, named: true, ...(of === undefined ? {} : { era: of }) }),
);

/** The year after a day or a month: «2011», «من عام 2011», «لسنة 2011», «1445 هـ». */
export const year: Part<Year> = meaning(
  sequence(
    optional(either(particle('of'), particle('in'))),
    either(
      namedYear,
      meaning(sequence(yearNumber(1000), era), ([number, of]) => ({
        year: number,
        named: false,
        ...(of === undefined ? {} : { era: of }),
      })),
    ),
  ),
  ([, value]) => value,
);

/** «العام الماضي», «هذا العام», «من السنة المقبلة», «العام نفسه». */
export const yearShift: Part<Shift> = meaning(
  sequence(
    optional(either(particle('of'), particle('in'))),
    either(
      meaning(
        sequence(word('unit', { is: 'year', definite: true, proclitics: prepositional }), shift),
        ([, value]) => value,
      ),
      meaning(
        sequence(demonstrative, word('unit', { is: 'year', definite: true })),
        ([value]) => value,
      ),
    ),
  ),
  ([, value]) => value,
);

/** «مطلع», «منتصف», «أواخر», before what they are a part of. */
export const edge = meaning(
  sequence(word('edge', { definite: false }), optional(particle('of'))),
  ([found]) => found,
);
