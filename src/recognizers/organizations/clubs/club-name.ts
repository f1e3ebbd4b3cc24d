import type { Token } from '../../../document.ts';
import { isClubWord } from '../../../lexicons/club-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isNisba } from '../../../morphology/nisba.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { rarely } from '../../../text/trait.ts';

/** A place where the name of a club occurs that may be something else. */
export interface ClubName {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Exclusive. */
  readonly endToken: number;
  /**
   * `listed` is a club anywhere; `sport` where sport is the subject; `headed` is one by its
   * first word, «مستقبل قابس», `named` one whose first word opens nothing else, «مولودية وجدة»;
   * `plain` is a town or a plain noun even where sport is the subject: «الشباب».
   */
  readonly kind: 'listed' | 'sport' | 'headed' | 'named' | 'plain';
}

/** The first word of a club without its proclitics, ل of «لل» restored to «ال». */
export const firstKey = (tokens: readonly Token[], { index, start }: ClubName): string => {
  const { lexeme, start: from } = tokenAt(tokens, index);
  return lexeme.splits.find(({ offset }) => offset === start - from)?.key ?? lexeme.key;
};

interface ClubHead {
  readonly split: ProcliticSplit;
  readonly kind: 'beforePlace' | 'beforeAdjective';
}

/** Reads a word, proclitics taken off, as one that opens the name of a club; null when it is none. */
export const clubHead = rarely('club-name/clubHead', (lexeme): ClubHead | null => {
  if (lexeme.kind !== 'arabic') return null;
  for (const split of lexeme.splits) {
    if (isClubWord('beforePlace', split.key)) return { split, kind: 'beforePlace' };
    if (isClubWord('beforeAdjective', split.key)) return { split, kind: 'beforeAdjective' };
  }
  return null;
});

/** Where the name of a club that a head opens ends, exclusive: «مستقبل قابس», «الملعب القابسي». */
export const clubNameEnd = (
  tokens: readonly Token[],
  index: number,
  { kind, split: { key } }: ClubHead,
): number | undefined =>
  kind === 'beforePlace' ? afterPlace(tokens, index, key) : afterAdjective(tokens, index, key);

/** «مستقبل قابس», «نادي حمام الأنف», «نسر طبلبة» */
const afterPlace = (
  tokens: readonly Token[],
  index: number,
  headKey: string,
): number | undefined => {
  const next = tokens[index + 1];
  if (next === undefined || next.lexeme.kind !== 'arabic') return undefined;
  if (next.lexeme.key === 'كره') return ofGame(tokens, index, headKey);
  // «نادي شبيبة العمران»: the name begins with the next word.
  if (headKey === 'نادي' && isClubWord('beforePlace', next.lexeme.key)) return undefined;
  const listed = organizationAt(tokens, index + 1);
  if (listed?.start === next.start) {
    // The name alone is the listed club's: «نادي باريس سان جيرمان» is no other.
    if (headKey === 'نادي') {
      const end = afterAthletic(tokens, afterTown(tokens, listed.endToken));
      return end > listed.endToken ? end : undefined;
    }
    // «نجم برشلونة», «دفاع ليفربول», «تقدم دورتموند»: a player, a part of a team, a verb; but «أولمبيك الكاف».
    if (listed.payload !== 'clubsInContext' && !isForeignHead(headKey)) return undefined;
  }
  const place = placeAt(tokens, index + 1);
  if (place?.start === next.start) return afterListedPlace(tokens, place, headKey);
  const second = tokens[index + 2];
  if (isClubWord('placeOpeners', next.lexeme.key) && second?.lexeme.kind === 'arabic') {
    // «نادي حمام يوضح»: the town in short, and the verb.
    return isPresentVerb(second.lexeme) ? undefined : index + 3;
  }
  if (!isRare(next.lexeme)) return undefined;
  // «تقدم شيفيلد»: a town abroad and a verb.
  const isVerb = headKey === 'تقدم' && isForeign(next.lexeme);
  return isVerb ? undefined : index + 2;
};

/**
 * «مستقبل قابس», «نادي مونتريال إمباكت», but not «تقدم نورنبرغ»: where a club ends that is called after a listed place.
 */
const afterListedPlace = (
  tokens: readonly Token[],
  { endToken, payload: { codes } }: NonNullable<ReturnType<typeof placeAt>>,
  headKey: string,
): number | undefined => {
  if (headKey === 'نادي') {
    const last = tokens[endToken];
    const isLonger = last !== undefined && isForeign(last.lexeme);
    return isLonger ? endToken + 1 : afterAthletic(tokens, endToken);
  }
  const [code] = codes;
  const isAbroad = code !== undefined && !arabStates.has(code);
  return isAbroad && !isForeignHead(headKey) ? undefined : endToken;
};

/** «نادي الأهلي صيدا»: the index after the town of one of the many clubs of a name. */
export const afterTown = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) return at;
  const town = placeAt(tokens, at);
  return town?.proclitics === '' && town.payload.tier === 'sure' ? town.endToken : at;
};

/** «نادي طرابلس الرياضي», «نادي الشباب الرياضي»: the index after what says that it is a club of sport. */
const afterAthletic = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at];
  const goesOn = next?.sentence === tokens[at - 1]?.sentence && next !== undefined;
  return goesOn && isClubWord('athletic', next.lexeme.key) ? at + 1 : at;
};

/** Arab states, whose clubs are called by an Arabic noun and a town: «مستقبل قابس». ISO 3166-1 alpha-2. */
const arabStates = new Set(
  'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
);

/** «أتلتيكو», «أولمبيك»: a word of foreign names of clubs. */
const isForeignHead = (key: string): boolean =>
  isClubWord('onlyClubs', key) || isClubWord('foreignParts', key);

/** «نادي كرة القدم بالحمامات» */
const ofGame = (tokens: readonly Token[], index: number, headKey: string): number | undefined =>
  headKey === 'نادي' && isClubWord('games', keyAt(tokens, index + 2))
    ? afterSeat(tokens, index + 3, 'ب')
    : undefined;

const isRare = (lexeme: Lexeme): boolean => lexeme.key.length > 3 && !isOrdinaryWord(lexeme);

/** «الملعب القابسي», «الترجي الرياضي التونسي», «الجمعية الرياضية بجربة» */
const afterAdjective = (
  tokens: readonly Token[],
  index: number,
  headKey: string,
): number | undefined => {
  const wordAt = (at: number): string =>
    tokens[at]?.lexeme.kind === 'arabic' ? keyAt(tokens, at) : '';
  const isAthletic = isClubWord('athletic', wordAt(index + 1));
  const at = isAthletic ? index + 2 : index + 1;
  const key = wordAt(at);
  if (!isClubAdjective(key)) return isAthletic ? (afterSeat(tokens, at, 'ب') ?? at) : undefined;
  // «الاتحاد الفرنسي لكرة القدم» is a federation, «النجم الفرنسي» is somebody.
  if (isPurpose(wordAt(at + 1))) return undefined;
  const next = tokens[at];
  const isNational = next !== undefined && nationalityOf(next.lexeme) !== null;
  if (isNational && !isAthletic && isClubWord('notNational', headKey)) return undefined;
  return afterSeat(tokens, at + 1, 'ل') ?? at + 1;
};

const isClubAdjective = (key: string): boolean =>
  isDefinite(key) &&
  key.length > 5 &&
  isNisba(key) &&
  !isClubWord('athletic', key) &&
  !isClubWord('notSeats', key);

const isPurpose = (key: string): boolean => /^(?:لل|لكره$|لالعاب$)/u.test(key);

/** The index after the town of a club: «بجربة», «لمنزل بورقيبة». */
const afterSeat = (tokens: readonly Token[], at: number, proclitic: string): number | undefined => {
  const place = placeAt(tokens, at);
  if (place !== undefined) return place.proclitics === proclitic ? place.endToken : undefined;
  const key = keyAt(tokens, at);
  const opens = key.startsWith(proclitic) && isClubWord('placeOpeners', key.slice(1));
  return opens && tokens[at + 1]?.lexeme.kind === 'arabic' ? at + 2 : undefined;
};
