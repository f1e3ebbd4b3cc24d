import type { Document, Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { settlementWord } from '../../../lexicons/place-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { hasArticle, isDefinite } from '../../../morphology/article.ts';
import { isNisba } from '../../../morphology/nisba.ts';
import { flatMapped } from '../../../text/flat-map.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { type ClubName, firstKey } from './club-name.ts';
import {
  besideAnother,
  hasCompanion,
  isSigning,
  isTrigger,
  type Neighbours,
  pairWords,
  toldWords,
} from './club-neighbours.ts';
import { inTable } from './figured-results.ts';
import { sportAround } from './sport-context.ts';
import { isAtPlay, isOfMidfield } from './towns-at-play.ts';

/** Tokens over which a club that was surely meant vouches for the same name. */
const vouchingReach = 600;
/** How sure a club is without a sign beside it: from 0.62 with two words of sport to 0.94. */
const club = {
  alone: 0.5,
  /** For each word of sport around it, five at most. */
  perWord: 0.06,
  /** Where the same name is surely a club elsewhere. */
  vouched: 0.14,
} as const;

interface Sighting {
  readonly name: ClubName;
  readonly key: string;
  /** Words of sport around it. */
  readonly words: number;
  /** Whether the word before it or another club beside it makes it a club. */
  readonly triggered: boolean;
}

/** The names of a document, and those beside another one. */
interface ClubNames {
  readonly tokens: readonly Token[];
  readonly all: readonly ClubName[];
  readonly beside: Neighbours;
  readonly ranked: ReadonlySet<ClubName>;
}

/** Those of the names, in order of place, that are clubs where they occur. */
export const clubsAmong = (
  { tokens }: Document,
  proposed: readonly ClubName[],
): readonly OrganizationSpan[] => {
  if (proposed.every(({ kind }) => kind === 'listed')) return [];
  const all = outermost(proposed);
  const beside = besideAnother(tokens, all);
  const names = { tokens, all, beside, ranked: inTable(tokens, all) };
  const sightings = flatMapped(all, (name, at) => sightingOf(names, name, at) ?? none);
  const vouchedFor = vouched(sightings);
  return flatMapped(sightings, (sighting): readonly OrganizationSpan[] => {
    const { start, end, kind } = sighting.name;
    const isSurelyClub = beside.joined.has(sighting.name) || beside.paired.has(sighting.name);
    const confidence = confidenceOf(tokens, sighting, isSurelyClub, vouchedFor.has(sighting));
    const rule = kind === 'headed' || kind === 'named' ? 'club-name' : 'club';
    return confidence === 0 ? [] : [{ start, end, confidence, rule, class: 'sport' }];
  });
};

const none: readonly never[] = [];

/** The evidence on a name that may be a club; undefined when it is a club everywhere, or cannot be one here. */
const sightingOf = (
  { tokens, all, beside, ranked }: ClubNames,
  name: ClubName,
  at: number,
): readonly [Sighting] | undefined => {
  if (name.kind === 'listed') return undefined;
  const isOpposed = beside.opposed.has(name) || beside.joined.has(name);
  const isTold = ranked.has(name) || beside.met.has(name) || isOpposed;
  const signs = isSigning(tokens, name);
  const companion = hasCompanion(tokens, all, at);
  // «بيانيتش (يوفنتوس)، وميرتينز (نابولي)»
  const isOfPlayer = companion && isInParentheses(tokens, name);
  const told = isTold || isOfPlayer ? toldWords : signs || companion ? 1 : 0;
  const shown = (isOpposed ? 1 : 0) + (beside.paired.has(name) ? pairWords : 0);
  const words = sportAround(tokens, name.index) + told + shown;
  const before = tokens[name.index - 1]?.lexeme;
  const key = keyAt(tokens, name.index);
  // «ولاية الكاف»
  if (before !== undefined && settlementWord(before) !== null) return undefined;
  const isUnlike = words < 2 && name.kind !== 'named';
  // «في الوكرة» is the town.
  const isInTown =
    before?.key === 'في' &&
    (placeAt(tokens, name.index) ?? countryAt(tokens, name.index)) !== undefined;
  if (isUnlike || isInTown || isAdjectiveOf(before, key, name)) return undefined;
  const triggered =
    isTold ||
    signs ||
    beside.listed.has(name) ||
    isAtPlay(tokens, name) ||
    isOfMidfield(tokens, name) ||
    isInParentheses(tokens, name) ||
    (before !== undefined && isTrigger(before));
  return [{ name, key: vouchingKey(tokens, name), words, triggered }];
};

/** What names are vouched for by: «روما» of «وروما» and «لروما» too, but «الشباب» not of «للشباب». */
const vouchingKey = (tokens: readonly Token[], name: ClubName): string => {
  const own = firstKey(tokens, name);
  return hasArticle(own) ? keyAt(tokens, name.index) : own;
};

/** How sure a name is a club in its place; 0 when it is not. */
const confidenceOf = (
  tokens: readonly Token[],
  { name, words, triggered }: Sighting,
  isSurelyClub: boolean,
  isVouchedFor: boolean,
): number => {
  const { kind, index, endToken } = name;
  if (triggered && words > 2) {
    // «مهاجم موناكو»: surer than the country; «شاختار وبورتو», «لاعب وسط روما»: than the town.
    const isElse =
      isSurelyClub || isOfMidfield(tokens, name) || countryAt(tokens, index)?.endToken === endToken;
    return isElse ? grade.fixed : grade.sure;
  }
  if (kind === 'named') return grade.likely;
  if (kind === 'headed') return words > 2 || triggered ? grade.likely : grade.fair;
  const isVouched = triggered || isVouchedFor;
  if (kind === 'plain' && !isVouched) return 0;
  return club.alone + club.perWord * words + (isVouched ? club.vouched : 0);
};

/** The club of the player just named: «محمد صلاح (روما الإيطالي)». */
const isInParentheses = (tokens: readonly Token[], { index, endToken }: ClubName): boolean => {
  if (tokens[index - 1]?.lexeme.text !== '(') return false;
  const next = tokens[endToken]?.lexeme;
  const isNational = next !== undefined && nationalityOf(next) !== null;
  return tokens[isNational ? endToken + 1 : endToken]?.lexeme.text === ')';
};

/** «كأس الاتحاد الإفريقي»: here the name of a club is an adjective. */
const isAdjectiveOf = (before: Lexeme | undefined, key: string, { kind }: ClubName): boolean =>
  kind !== 'headed' &&
  kind !== 'named' &&
  hasArticle(before?.key ?? '') &&
  isDefinite(key) &&
  isNisba(key);

/** Those that are in no longer one: «مانشستر يونايتد», and not «يونايتد». */
const outermost = (names: readonly ClubName[]): readonly ClubName[] => {
  let reach = 0;
  return names.filter(({ index, endToken }) => {
    const isInside = index < reach;
    reach = Math.max(reach, endToken);
    return !isInside;
  });
};

/** Those that a surely meant mention of the same name, before or after, vouches for. */
const vouched = (sightings: readonly Sighting[]): ReadonlySet<Sighting> => {
  const found = new Set<Sighting>();
  for (const order of [sightings, [...sightings].reverse()]) {
    const last = new Map<string, number>();
    for (const sighting of order) {
      const { key, name, triggered } = sighting;
      if (triggered) last.set(key, name.index);
      else if (Math.abs((last.get(key) ?? -Infinity) - name.index) < vouchingReach) {
        found.add(sighting);
      }
    }
  }
  return found;
};
