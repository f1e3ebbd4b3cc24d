import type { Token } from '../../document.ts';
import { nameWordOf } from '../../lexicons/name-word.ts';
import { isNamesake } from '../../lexicons/people-words.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import type { ParsedName } from './full-name.ts';
import { isLalla } from './parts/lalla.ts';
import { isOfficeHeld } from './parts/said-of-name.ts';
import { isVerbBeforeName } from './parts/verb-before-name.ts';
import { soleNameOf } from './sole-name.ts';

/** What is around a parsed name. */
interface Surroundings {
  /** Whether a title or an office is before the name. */
  readonly titled: boolean;
  /** Whether a nationality or «بقيادة» is before it. */
  readonly origin: boolean;
  /** Whether it goes on with an enumeration of people. */
  readonly member: boolean;
}

/** How sure a parsed name is a person's, and by which rule. */
export interface Judgement {
  /** Without the recognizer: `title+given+family`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a name is made of. */
type Composition = keyof typeof shares;

/**
 * The share of names of each composition that are people, alone and where a title, a nationality or a
 * verb of saying introduces them: counted in the training news, by rules alone.
 */
const shares = {
  /** «محمد السادس». */
  regnal: { alone: 0.8, introduced: 0.97 },
  /** «مبارك القذافي»: begins with no given name. */
  families: { alone: 0.3, introduced: 0.85 },
  /** «أمل صالح»: all are ordinary words too. */
  common: { alone: 0.6, introduced: 0.87 },
  /** «أمل» and a word that no list has. */
  'common+unlisted': { alone: 0.1, introduced: 0.9 },
  /** «محمد صالح»: one is a name and nothing else. */
  'given+common': { alone: 0.8, introduced: 0.96 },
  /** «محمد شتاينر». */
  'given+unlisted': { alone: 0.65, introduced: 0.87 },
  /** «ألحان ياسر عبد الرحمن»: the first word may not belong to the name. */
  'common+given': { alone: 0.5, introduced: 0.97 },
  'common+given+unlisted': { alone: 0.6, introduced: 0.9 },
  /** «محمد حسين». */
  'given+family': { alone: 0.95, introduced: 0.97 },
  'given+family+unlisted': { alone: 0.65, introduced: 0.9 },
  /** «قال نتنياهو». */
  family: { alone: 0.7, introduced: 0.8 },
  /** «كشك»: a family name that is a common noun too. */
  noun: { alone: 0.1, introduced: 0.8 },
  /** «الدكتور الزهراوي»: a family name of origin that no list has. */
  origin: { alone: 0, introduced: 0.8 },
  /** A listed name of which a part is no ordinary word. */
  sole: { alone: 0.7, introduced: 0.7 },
  /** «قال لوندكفيست إن»: a word that no list has, between a verb of saying and what is said. */
  foreign: { alone: 0, introduced: 0 },
  /** «سمير». */
  given: { alone: 0.2, introduced: 0.5 },
} as const;

/** Shares of single names after a verb of saying, counted in the same text. */
const afterSaying = {
  family: 0.96,
  noun: 0.9,
  origin: 0,
  sole: 0.95,
  foreign: 0.95,
  given: 0.8,
} as const;

/** Judges a parsed name by its parts and its neighbours. */
export const judge = (
  tokens: readonly Token[],
  name: ParsedName,
  surroundings: Surroundings,
): Judgement => {
  const previous = tokens[name.firstToken - 1];
  const saying =
    previous !== undefined && (isSaying(previous.lexeme) || isVerbAt(tokens, name.firstToken - 1));
  const { titled } = surroundings;
  const appointed = isOfficeHeld(tokens[name.endToken]?.lexeme);
  const introduction = introductionOf(surroundings, saying, appointed);
  const composition =
    partsOf(tokens, name) > 1 ? compositionOf(tokens, name) : soleNameOf(tokens, name);
  const rule = `${introduction}${composition ?? 'unlisted'}`;
  if (composition === undefined) return { rule, confidence: 0 };
  const confidence = confidenceOf(composition, surroundings, saying, appointed);
  // «شارع الشيخ محمد»; in «والي ولاية البليدة محمد» the province is another's.
  const isTitledHere = titled && previous !== undefined && isTitle(previous.lexeme);
  // «المدير العام للمعهد طارق شريف»
  const isOffice = titled && !isTitledHere && hasArticle(previous?.lexeme.key ?? '');
  if (appointed || isOffice || !isOfNamesake(tokens, name.firstToken - (isTitledHere ? 2 : 1))) {
    return { rule, confidence };
  }
  return { rule: `namesake+${rule}`, confidence: Math.min(confidence, grade.doubtful) };
};

const introductionOf = (
  { titled, origin, member }: Surroundings,
  saying: boolean,
  appointed: boolean,
): string => {
  if (titled) return 'title+';
  if (origin) return 'origin+';
  if (member) return 'member+';
  if (saying) return 'saying+';
  return appointed ? 'appointed+' : '';
};

/** «صادق أوباما على القانون»: a verb that is a given name too introduces as one of saying does. */
const isVerbAt = (tokens: readonly Token[], index: number): boolean =>
  isVerbBeforeName(tokens, index, nameWordOf(tokenAt(tokens, index).lexeme).key);

/** «شارع محمد حسين» is a street, «المسرح الوطني محمد حسين» a theatre. */
const isOfNamesake = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at];
  if (noun === undefined) return false;
  if (isNamesake(noun.lexeme)) return true;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    isDefiniteNisba(noun.lexeme.key) &&
    isDefinite(before.lexeme.key) &&
    isNamesake(before.lexeme)
  );
};

/** `saying`: whether a verb of saying is before the name; `appointed`: whether an office is behind it. */
const confidenceOf = (
  composition: Composition,
  { titled, origin, member }: Surroundings,
  saying: boolean,
  appointed: boolean,
): number => {
  const { alone, introduced } = shares[composition];
  switch (composition) {
    case 'family':
    case 'noun':
    case 'origin':
    case 'sole':
    case 'foreign':
    case 'given':
      return saying ? afterSaying[composition] : titled ? introduced : alone;
    case 'regnal':
      return titled ? introduced : alone;
    default:
      return titled || origin || member || saying || appointed ? introduced : alone;
  }
};

/** «للا مريم» has two parts. */
const partsOf = (tokens: readonly Token[], { firstToken, parts }: ParsedName): number =>
  isLalla(tokenAt(tokens, firstToken).lexeme) ? parts + 1 : parts;

const compositionOf = (
  tokens: readonly Token[],
  { parts, sure, guessed, startsWithFirst, startsSure, endToken }: ParsedName,
): Composition => {
  const last = tokenAt(tokens, endToken - 1);
  if (parts === 2 && isOrdinal(last.lexeme.key)) return 'regnal';
  if (!startsWithFirst) return 'families';
  if (sure === 0) return guessed ? 'common+unlisted' : 'common';
  if (sure === 1) return guessed ? 'given+unlisted' : 'given+common';
  if (!startsSure) return guessed ? 'common+given+unlisted' : 'common+given';
  return guessed ? 'given+family+unlisted' : 'given+family';
};
