import { isOrdinaryWord, isUnsplit, nameOf, type Standing } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { stemFrequency } from '../../lexicons/stems.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';

/** How a word can stand in a person's name. */
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

/** Words that folding makes look like names: the prepositions على and إلى, the particle أنّ. */
const neverNames = new Set(['على', 'إلى', 'الى', 'أن', 'إن', 'أمام']);

/** The reading of a word as a listed name, with as few proclitics taken off as will do. */
export const nameWordOf: (lexeme: Lexeme) => NameWord = perLexeme((lexeme) => {
  if (lexeme.kind !== 'arabic') return none;
  for (const { key, spelling, offset } of lexeme.starts) {
    if (neverNames.has(spelling)) return none;
    const { first, family } = nameOf(key);
    if (first !== undefined || family !== undefined) return { offset, key, first, family };
    if (offset === 0 && isUnsplit(key)) return none;
  }
  return none;
});

/** The same for a word inside a name, where no proclitic can stand. */
export const innerNameWordOf: (lexeme: Lexeme) => NameWord = perLexeme((lexeme) => {
  const word = nameWordOf(lexeme);
  return word.offset === 0 ? word : none;
});

export const isName = (word: NameWord): boolean =>
  word.first !== undefined || word.family !== undefined;

export const isSure = (word: NameWord): boolean => word.first === 'sure' || word.family === 'sure';

/** Words that make one name with the next: «عبد الله», «أبو مازن», «ابن سينا». */
export type Opener = 'servant' | 'father' | 'son' | 'none';

const openers = new Map<string, Opener>([
  ['عبد', 'servant'],
  ['ابو', 'father'],
  ['ابي', 'father'],
  ['ابا', 'father'],
  ['ام', 'father'],
  ['ابن', 'son'],
]);

export interface OpenerReading {
  readonly offset: number;
  readonly kind: Opener;
  /** Whether the word is spelt so that it can be nothing else. */
  readonly certain: boolean;
}

const noOpener: OpenerReading = { offset: 0, kind: 'none', certain: false };

export const openerOf: (lexeme: Lexeme) => OpenerReading = perLexeme((lexeme) => {
  if (lexeme.kind !== 'arabic') return noOpener;
  for (const { key, offset } of lexeme.starts) {
    const kind = openers.get(key);
    if (kind !== undefined) return { offset, kind, certain: key === 'ابو' || key === 'عبد' };
  }
  return noOpener;
});

/** Words that join two parts of one name. */
const joiners = new Set(
  'بن ابن بنت آل ال دي دو فان فون دا ديل دل لا لو دوس دير ولد بو ماك أبو ابو أبي ابي أم عبد الدين'.split(
    ' ',
  ),
);
export const isJoiner: (lexeme: Lexeme) => boolean = perLexeme((lexeme) =>
  joiners.has(lexeme.spelling),
);

/** Definite and ending in ya, as family names of origin are: «البرادعي», «التونسي». */
export const isNisba: (lexeme: Lexeme) => boolean = perLexeme(
  ({ key, kind }) =>
    kind === 'arabic' && key.length > 5 && key.startsWith('ال') && key.endsWith('ي'),
);

/** Of words met less often than this, as a binary logarithm, the pattern of a participle tells nothing. */
const unheard = -5;

/**
 * An Arabic-script word that the vocabulary of news does not know and that has no Arabic pattern of
 * a participle; mostly a foreign name.
 */
export const isForeign: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 2 &&
    !/^(?:[فبلك]?ال|لل|و|س?[يت]...)/u.test(lexeme.key) &&
    !/^(?:م..و.ه|م....ا)$/u.test(lexeme.key) &&
    (!/^م..و.$/u.test(lexeme.key) || stemFrequency(lexeme) < unheard) &&
    !isOrdinaryWord(lexeme) &&
    nameWordOf(lexeme).offset === 0 &&
    openerOf(lexeme).offset === 0,
);

/** Definite and no word of the vocabulary of news: mostly a family name, as «العطار». */
export const isRareDefinite: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 4 &&
    lexeme.key.startsWith('ال') &&
    nationalityOf(lexeme) === null &&
    !isOrdinaryWord(lexeme),
);

const ordinals = new Set(
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الاول الأولى الثانية الثالثة'.split(
    ' ',
  ),
);
export const isOrdinal: (lexeme: Lexeme) => boolean = perLexeme((lexeme) =>
  ordinals.has(lexeme.spelling),
);

/** Short words that Chinese and Korean names are written with. */
const syllables = new Set(
  'لي وي يو خو شي جي بو مو كي يي ني لو تو سو دو زو وو قو فو تشو تشي شو جو هو هي اي بن تي كو مي اوه أوه سيه هون مين هان سوك جاي يون هيون تاي هوي تران'.split(
    ' ',
  ),
);
export const isSyllable: (lexeme: Lexeme) => boolean = perLexeme(({ spelling }) =>
  syllables.has(spelling),
);
