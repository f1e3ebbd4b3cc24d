import { Gazetteer } from '../../../lexicons/gazetteer.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { type Lexeme, perLexeme } from '../../../text/lexeme.ts';
import type { Feast, FeastRule } from '../meaning.ts';
import { either, meaning, openingWith, optional, type Part, sequence } from './grammar.ts';
import { simpleOrdinal } from './numerals.ts';
import { passing } from './opening.ts';
import { shift } from './parts.ts';
import { found, type Pattern } from './pattern.ts';
import { particle, word } from './vocabulary.ts';
import { ofYear } from './years.ts';

type Listed<T> = readonly (readonly [when: T, names: string])[];

interface Holidays {
  readonly hijri: Listed<readonly [month: number, day: number]>;
  readonly gregory: Listed<readonly [month: number, day: number]>;
  readonly western: Listed<number>;
  readonly orthodox: Listed<number>;
  readonly weekday: Listed<readonly [month: number, weekday: number, nth: number]>;
}

const names = lazy(() => {
  const lists = loadLexicon<Holidays>('holidays.json');
  const named = <T>(list: Listed<T>, rule: (when: T) => FeastRule) =>
    list.flatMap(([when, names]) => names.split(', ').map((name) => [name, rule(when)] as const));
  return [
    ...named(lists.hijri, ([month, day]) => ({ rule: 'hijri', month, day })),
    ...named(lists.gregory, ([month, day]) => ({ rule: 'gregory', month, day })),
    ...named(lists.western, (offset) => ({ rule: 'western', offset })),
    ...named(lists.orthodox, (offset) => ({ rule: 'orthodox', offset })),
    ...named(lists.weekday, ([month, weekday, nth]) => ({ rule: 'weekday', month, weekday, nth })),
  ];
});

const gazetteer = lazy(() => new Gazetteer<FeastRule>(names()));

/** All names of feasts as they are spelt in the list. */
export const feastNames = (): readonly string[] => names().map(([name]) => name);

export const beginsFeast: (lexeme: Lexeme) => boolean = perLexeme((lexeme) =>
  gazetteer().beginsWith(lexeme),
);

const named: Part<FeastRule> = openingWith(passing(beginsFeast), (phrase, at) => {
  if (at >= phrase.end) return null;
  const match = gazetteer()
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
});

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
