import type { Gazetteer } from '../../../lexicons/gazetteer.ts';
import type { Feast, FeastRule } from '../meaning.ts';
import { either, meaning, openingWith, optional, type Part, sequence } from './combinators.ts';
import { passing } from './dispatch/first-sets.ts';
import { feasts } from './holiday-names.ts';
import { simpleOrdinal } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { shift } from './shared.ts';
import { particle, word } from './words.ts';
import { ofYear } from './years.ts';

const named: Part<FeastRule> = openingWith(
  passing((lexeme) => feasts().beginsWith(lexeme)),
  (phrase, at) => {
    if (at >= phrase.end) return null;
    const match = feasts()
      .matchesAt(phrase.tokens, at)
      .filter(
        ({ endToken, proclitics }) =>
          endToken <= phrase.end && (at === phrase.first || proclitics === ''),
      )
      .reduce<ReturnType<Gazetteer<FeastRule>['longestAt']>>(
        (longest, found) =>
          longest === undefined || found.endToken > longest.endToken ? found : longest,
        undefined,
      );
    return match === undefined
      ? null
      : { value: match.payload, start: match.start, end: match.endToken };
  },
);

/** «أول أيام», «ثالث أيام», «عشية», «ليلة», «غداة» before a feast: days from its first. */
const dayOf: Part<number> = either(
  meaning(sequence(simpleOrdinal(false), word('units', { is: 'day' })), ([nth]) =>
    nth > 0 ? nth - 1 : null,
  ),
  meaning(either<unknown>(particle('eve'), word('dayPart', { is: 'night' })), () => -1),
  meaning(particle('dayAfter'), () => 1),
);

/** «عيد الفطر المبارك», «رأس السنة 2020», «عيد الأضحى الماضي», «ثاني أيام عيد الفطر». */
export const feast: Part<Feast> = meaning(
  sequence(
    either<Pick<Feast, 'rule' | 'offset'>>(
      meaning(named, (rule) => ({ rule })),
      meaning(sequence(dayOf, named), ([offset, rule]) => ({ rule, offset })),
    ),
    optional(particle('blessed')),
    optional(
      either<Partial<Feast>>(
        ofYear,
        meaning(shift, (away) => ({ shift: away })),
      ),
    ),
  ),
  ([{ rule, offset }, , of]) => ({
    kind: 'feast',
    rule,
    year: of?.year,
    yearShift: of?.yearShift,
    shift: of?.shift,
    offset,
  }),
);

export const feastPatterns: readonly Pattern[] = [found(feast, 0.93)];
