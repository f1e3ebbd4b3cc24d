import type { Lexeme } from '../text/lexeme.ts';
import { Trait } from '../text/trait.ts';
import { lazy } from './load.ts';
import { wordLists } from './word-set.ts';

/** Words beside which a name is a person's: no state, town or body does or is what they say. */
interface PersonActs {
  /** Verbs before the person who does something or suffers it: «تزوج», «اغتيل». */
  readonly deeds: readonly string[];
  /** Nouns of the same, and of who belongs to somebody, whose complement is a person: «اغتيال», «أرملة». */
  readonly fates: readonly string[];
  /** What somebody thought up, wrote, painted or is shown by: «نظرية», «تمثال». */
  readonly works: readonly string[];
  /** Who is somebody's, before a pronoun: «تلميذه». */
  readonly companions: readonly string[];
}

const lists = wordLists<PersonActs>('person-acts.json');

const acts = lazy(() => new Set([...lists('deeds'), ...lists('fates'), ...lists('works')]));

const isIn = (list: keyof PersonActs, { splits }: Lexeme): boolean =>
  splits.some(
    ({ key, proclitics }) =>
      (list === 'deeds' ? /^[وف]?$/u : /^/u).test(proclitics) && lists(list).has(key),
  );

/** Any of them: «تزوج», «وكتبت», «اغتيال», «بانتخاب», «نظرية», «لوحات». */
export const personActs = new Trait(
  'person-acts/any',
  (lexeme) =>
    lexeme.splits.some(({ key }) => acts().has(key)) &&
    (isIn('deeds', lexeme) || isIn('fates', lexeme) || isIn('works', lexeme)),
);

/** «تزوج», «وكتبت». */
export const isPersonDeed = (lexeme: Lexeme): boolean =>
  personActs.has(lexeme) && isIn('deeds', lexeme);

/** «نظرية», «لوحات». */
export const isWorkOf = (lexeme: Lexeme): boolean =>
  personActs.has(lexeme) && isIn('works', lexeme);

/** «تلميذه», «وأبوها». */
export const isCompanion = (lexeme: Lexeme): boolean => isTheirs('companions', lexeme);
/** «مذكراته», «روايتها». */
export const isOwnWork = (lexeme: Lexeme): boolean => isTheirs('works', lexeme);

/** Whether a word is one of a list with a pronoun. */
const isTheirs = (list: keyof PersonActs, lexeme: Lexeme): boolean =>
  lexeme.splits.some(({ key, proclitics }) => {
    const noun = /^[وف]?$/.test(proclitics) ? key.replace(/(?:ه|ها|هم|هما)$/, '') : key;
    return noun !== key && ['', 'ه'].some((end) => lists(list).has(bare(noun, end)));
  });

/** «زوجته» is «زوجة» with a pronoun. */
const bare = (noun: string, end: string): string => (end === '' ? noun : noun.replace(/ت$/, end));
