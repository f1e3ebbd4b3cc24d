import { trait } from '../text/trait.ts';
import { loadLexicon } from './load.ts';
import { prepared, preparedWords } from './prepared.ts';
import { keyed } from './prepared-names.ts';
import { hasFrequentStem } from './stems.ts';

/** What a listed name is: a name whenever it is alone, or an ordinary word too («أمل»). */
export type Standing = 'sure' | 'common';

interface NameStandings {
  readonly first: Standing | undefined;
  readonly family: Standing | undefined;
}

const standing = (marks: string, mark: string): Standing | undefined => {
  if (marks.includes(mark)) return 'sure';
  return marks.includes(mark.toLowerCase()) ? 'common' : undefined;
};

/** Marks of each name. */
const names = prepared('names', () =>
  keyed(loadLexicon<string>('names.json').split('|')).map(([[name = ''], marks]) => [name, marks]),
);

const none: NameStandings = { first: undefined, family: undefined };
/** How a search key is used as a first and as a family name. */
export const nameStandingOf = (key: string): NameStandings => {
  const marks = names().get(key);
  return marks === undefined ? none : { first: standing(marks, 'F'), family: standing(marks, 'L') };
};

const unsplitWords = preparedWords('unsplit-words', () =>
  loadLexicon<readonly string[]>('unsplit-words.json'),
);
/** Words whose stems were met this often in 11 million words of news, as a binary logarithm. */
const ordinary = 5;

/** How a search key is used as a first name, if it is one. */
export const firstName = (key: string): Standing | undefined => nameStandingOf(key).first;
/** How a search key is used as a family name, if it is one. */
export const familyName = (key: string): Standing | undefined => nameStandingOf(key).family;

/** Whether a search key is a listed first name. */
export const isFirstName = (key: string): boolean => firstName(key) !== undefined;
/** Whether a search key is a listed family name. */
export const isFamilyName = (key: string): boolean => familyName(key) !== undefined;
/** Whether a search key is a listed first or family name. */
export const isKnownName = (key: string): boolean => nameStandingOf(key) !== none;

/** Whether a search key looks like a proclitic and a name but is a word of its own: «لبنان». */
export const isUnsplit = (key: string): boolean => unsplitWords().has(key);

/** Whether a word belongs to the common vocabulary of news, inflected as it may be. */
export const isOrdinaryWord = trait(
  'names/isOrdinaryWord',
  (lexeme) => lexeme.kind !== 'arabic' || hasFrequentStem(lexeme, ordinary),
);
