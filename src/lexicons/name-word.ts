import { isForeignShape } from '../morphology/name-shape.ts';
import { isDefiniteNisba } from '../morphology/nisba.ts';
import { isPassiveParticiple, isPluralPerfect } from '../morphology/verb-shape.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { searchKey } from '../text/normalize.ts';
import { mostly, trait } from '../text/trait.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import { isArabFamilyName, isArabGivenName } from './arab-names.ts';
import { type CompoundOpener, compoundOpener } from './compound-words.ts';
import { isUnsplitPlural } from './construct-plural.ts';
import { isSpeltLikeName, nameLikeness } from './name-likeness.ts';
import { isOrdinaryWord, isUnsplit, nameStandingOf, type Standing } from './names.ts';
import { nationalityOf } from './nationalities.ts';
import { isNeverName } from './people-words.ts';
import { analysisOf, hasFrequentStem, stemFrequency } from './stems.ts';
import { isOfficeHead } from './titles.ts';

/** How a word can be in a person's name. */
export interface NameWord {
  /** UTF-16 offset in the word at which the name begins. */
  readonly offset: number;
  readonly key: string;
  readonly first: Standing | undefined;
  readonly family: Standing | undefined;
}

const none = {
  offset: 0,
  key: '',
  first: undefined,
  family: undefined,
} as const satisfies NameWord;

/** The reading of a word as a listed name, with as few proclitics taken off as will do. */
export const nameWordOf: (lexeme: Lexeme) => NameWord = mostly<NameWord>(
  'name-word/nameWordOf',
  none,
  (lexeme) => {
    if (lexeme.kind !== 'arabic') return none;
    for (const { key, spelling, offset } of lexeme.splits) {
      if (isNeverName(spelling)) return none;
      // «لأنس» is no «لانس», whose alef has no hamza.
      if (offset === 0 && /^[وفبلك][أإ]/u.test(spelling)) continue;
      const { first, family } = nameStandingOf(key);
      if (first !== undefined || family !== undefined) {
        const isOwnLetter = () => isLetterOfForeign(lexeme, spelling) || isUnsplitPlural(lexeme);
        if (offset > 0 && isOwnLetter()) return none;
        return { offset, key, first, family };
      }
      if (offset === 0 && isUnsplit(key)) return none;
    }
    return none;
  },
);

/** The same for a word inside a name, where no proclitic can be. */
export const innerNameWordOf = (lexeme: Lexeme): NameWord => {
  const word = nameWordOf(lexeme);
  return word.offset === 0 ? word : none;
};

/** Binary logarithm of how often the stem of a name was met that may be behind ل, ب, ك or ف. */
const heard = 4;

/** «لاجارد», «باراك»: a rare foreign name that begins with ل, ب, ك or ف, where the rest is a listed name too. */
export const isLetterOfForeign = (lexeme: Lexeme, rest: string): boolean => {
  if (lexeme.key.startsWith('و') || isArabGivenName(searchKey(rest))) return false;
  if (isArabFamilyName(searchKey(rest))) return false;
  const other = lexemeOf(rest, 'arabic');
  return stemFrequency(other) < heard && nameLikeness(lexeme) >= nameLikeness(other);
};

/** Whether a word is listed as a first or family name. */
export const isName = (word: NameWord): boolean =>
  word.first !== undefined || word.family !== undefined;

/** Whether it is hardly anything but a name. */
export const isSure = (word: NameWord): boolean => word.first === 'sure' || word.family === 'sure';

/** Words that make one name with the next: «عبد الله», «أبو مازن», «ابن سينا». */
type Opener = CompoundOpener | 'none';

export interface OpenerReading {
  readonly offset: number;
  readonly kind: Opener;
  /** Whether the word is spelt so that it can be nothing else. */
  readonly certain: boolean;
}

const noOpener: OpenerReading = { offset: 0, kind: 'none', certain: false };

export const openerOf: (lexeme: Lexeme) => OpenerReading = mostly(
  'name-word/openerOf',
  noOpener,
  (lexeme) => {
    if (lexeme.kind !== 'arabic') return noOpener;
    for (const { key, offset } of lexeme.splits) {
      const kind = compoundOpener(key);
      if (kind !== undefined) return { offset, kind, certain: key === 'ابو' || key === 'عبد' };
    }
    return noOpener;
  },
);

/** Definite and ending in ya, as family names of origin are: «البرادعي», «التونسي». */
export const isNisbaName = trait(
  'name-word/isNisbaName',
  ({ key, kind }) => kind === 'arabic' && isDefiniteNisba(key),
);

/** A word less frequent than this, as a binary logarithm, may be a name in spite of its pattern of a participle. */
const unheard = -5;

/**
 * An Arabic-script word that the vocabulary of news does not know and that has no Arabic pattern of
 * a participle; mostly a foreign name.
 */
export const isForeign = trait(
  'name-word/isForeign',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    hasForeignShape(lexeme) &&
    (!isPassiveParticiple(lexeme.key) || stemFrequency(lexeme) < unheard) &&
    !isOrdinaryWord(lexeme) &&
    !isAccusative(lexeme) &&
    !isDual(lexeme) &&
    !isPluralPerfect(lexeme.key) &&
    nameWordOf(lexeme).offset === 0 &&
    openerOf(lexeme).offset === 0 &&
    nameLikeness(lexeme) >= thinkable,
);

/** «أليخاندرا», «إليوت»: with a hamza «ال» is no article. */
const hasHamza = ({ spelling }: Lexeme): boolean => /^[أإآ]ل/u.test(spelling);

/** How much an unknown word must be spelt like a name at least, to be one: «أمنيول», but not «ترك». */
const thinkable = 3;
const hasForeignShape = (lexeme: Lexeme): boolean =>
  isForeignShape(hasHamza(lexeme) ? lexeme.key.slice(1) : lexeme.key) ||
  (lexeme.key.length > 3 &&
    !/^(?:و|ال|لل)|^م..و.ه$|^م....ا$/.test(lexeme.key) &&
    !isOrdinaryWord(lexeme) &&
    isSpeltLikeName(lexeme) &&
    !analysisOf(lexeme).proclitics.includes('ال'));

/** Whether a word is a common noun with an ending that no name has: «زعيما», «جاهزان». */
export const isInflectedNoun = (lexeme: Lexeme): boolean => isAccusative(lexeme) || isDual(lexeme);

/** «جيشا», «زعيما», «راهبا»: a common noun or an office with the ending of an indefinite object. */
const isAccusative = ({ key, spelling }: Lexeme): boolean => {
  if (key.length < 5 || !key.endsWith('ا')) return false;
  const noun = lexemeOf(spelling.slice(0, -1), 'arabic');
  return hasFrequentStem(noun, common) || isOfficeHead(noun);
};

/** «جاهزان», «ندوتين»: two of a common noun. */
const isDual = ({ key, spelling }: Lexeme): boolean => {
  if (key.length < 6 || !/(?:ان|تين)$/.test(key)) return false;
  const noun = lexemeOf(spelling.slice(0, -2).replace(/ت$/u, 'ة'), 'arabic');
  return analysisOf(noun).pronoun === '' && hasFrequentStem(noun, common);
};

/** Binary logarithm of how often the stem of a common noun was met. */
const common = 5;

/** Definite and no word of the vocabulary of news: mostly a family name, as «العطار». */
export const isRareDefinite = trait(
  'name-word/isRareDefinite',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 4 &&
    lexeme.key.startsWith('ال') &&
    // «الجمهوريون», «الاقتحامات»
    !/ي[وي]ن$|^الا.{3,}ات$/.test(lexeme.key) &&
    nationalityOf(lexeme) === null &&
    !isOrdinaryWord(lexeme),
);
