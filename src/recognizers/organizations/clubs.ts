import type { Document, Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isNisba } from '../../morphology/nisba.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { Span } from './organization-span.ts';
import { sportAround } from './sport-context.ts';

const isTrigger = trait('clubs/isTrigger', ({ key }) =>
  isAmong('clubTriggers', key.replace(/^[وفبل](?=....)/u, '')),
);

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

/** Tokens between two clubs of a result or a table, at most. */
const mostBetween = 6;

/** A place where the name of a club occurs that may be something else. */
export interface ClubName {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Exclusive. */
  readonly endToken: number;
  /**
   * `listed` is a club anywhere; `sport` where sport is the subject; `headed` is one by its first
   * first word, «مستقبل قابس», `named` one whose first word opens nothing else, «مولودية وجدة»; `plain` is a town or a plain noun even where sport is the subject: «الشباب».
   */
  readonly kind: 'listed' | 'sport' | 'headed' | 'named' | 'plain';
}

interface Sighting {
  readonly name: ClubName;
  readonly key: string;
  /** Words of sport around it. */
  readonly words: number;
  /** Whether the word before it, or another club beside it, says that it is a club. */
  readonly triggered: boolean;
}

/** Those of the names, in order of place, that are clubs where they occur. */
export const clubsAmong = (
  { tokens }: Document,
  proposed: readonly ClubName[],
): readonly Span[] => {
  if (proposed.every(({ kind }) => kind === 'listed')) return [];
  const names = outermost(proposed);
  const beside = besideAnother(tokens, names);
  const ranked = inTable(tokens, names);
  const sightings = names.flatMap((name): readonly Sighting[] => {
    if (name.kind === 'listed') return [];
    const isTold = ranked.has(name) || beside.met.has(name);
    const signs = isSigning(tokens, name);
    const words = sportAround(tokens, name.index) + (isTold ? toldWords : signs ? 1 : 0);
    const before = tokens[name.index - 1]?.lexeme;
    const key = tokens[name.index]?.lexeme.key ?? '';
    // «في الوكرة» is the town.
    const isUnlike = words < 2 && name.kind !== 'named';
    if (isUnlike || before?.key === 'في' || isAdjectiveOf(before, key, name)) return [];
    const triggered =
      isTold ||
      signs ||
      beside.listed.has(name) ||
      isInParentheses(tokens, name) ||
      (before !== undefined && isTrigger(before));
    return [{ name, key, words, triggered }];
  });
  const vouchedFor = vouched(sightings);
  return sightings.flatMap((sighting): readonly Span[] => {
    const { name, words, triggered } = sighting;
    const { start, end, kind } = name;
    const span = {
      start,
      end,
      rule: kind === 'headed' || kind === 'named' ? 'club-name' : 'club',
      class: 'sport' as const,
    };
    if (triggered && words > 2) return [{ ...span, confidence: grade.sure }];
    if (kind === 'named') return [{ ...span, confidence: grade.likely }];
    if (kind === 'headed') {
      return [{ ...span, confidence: words > 2 || triggered ? grade.likely : grade.fair }];
    }
    const isVouched = triggered || vouchedFor.has(sighting);
    if (kind === 'plain' && !isVouched) return [];
    const confidence = club.alone + club.perWord * words + (isVouched ? club.vouched : 0);
    return [{ ...span, confidence }];
  });
};

/** Words between a club and what it does with a player: «ملقة يرغب في التعاقد مع المدرب». */
const signingReach = 4;

/** «أعلن فالنسيا التعاقد مع اللاعب», «ملقة يرغب في التعاقد مع المدرب». */
const isSigning = (tokens: readonly Token[], { endToken }: ClubName): boolean => {
  const sentence = tokens[endToken - 1]?.sentence;
  for (let at = endToken; at < endToken + signingReach; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (isAmong('signing', token.lexeme.key)) return tokens[at + 1]?.lexeme.key === 'مع';
  }
  return false;
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
  key.startsWith('ال') &&
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

/** Figures, punctuation and the country of a club: «برشلونة (إسبانيا) - روما الإيطالي 1-0». */
const isBetweenClubs = (lexeme: Lexeme): boolean =>
  /^(?:number|time|punctuation|symbol)$/u.test(lexeme.kind) ||
  isAmong('scoreFillers', lexeme.key) ||
  nationalityOf(lexeme) !== null ||
  countryOf(lexeme.spelling) !== undefined;

/** Clubs that others are beside. */
interface Neighbours {
  /** «الترجي – الملعب التونسي 2-1», «1- الترجي 30 ن 2- النجم». */
  readonly listed: ReadonlySet<ClubName>;
  /** «يواجه النصر نظيره الهلال»: a word of two that meet is between them. */
  readonly met: ReadonlySet<ClubName>;
}

const besideAnother = (tokens: readonly Token[], names: readonly ClubName[]): Neighbours => {
  const listed = new Set<ClubName>();
  const met = new Set<ClubName>();
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (next === undefined || next.index - name.endToken > mostBetween) return;
    const between = tokens.slice(name.endToken, next.index);
    if (between.every(({ lexeme }) => isBetweenClubs(lexeme))) listed.add(name).add(next);
    const [only] = between;
    if (between.length !== 1 || only === undefined) return;
    if (isAmong('opponents', only.lexeme.key)) met.add(name).add(next);
    // «كولن مع فيردر بريمن»: one of them is a club and nothing else.
    const isSure = name.kind === 'listed' || next.kind === 'listed';
    if (isSure && only.lexeme.key === 'مع') listed.add(name).add(next);
  });
  return { listed, met };
};

/** How many words of sport a table, or the word between two that meet, is worth. */
const toldWords = 2;

/** The clubs of a table, of two rows or with their points: «1- الترجي 30 ن», «2. الرجاء 43». */
const inTable = (tokens: readonly Token[], names: readonly ClubName[]): ReadonlySet<ClubName> => {
  const rows = names.filter((name) => isRow(tokens, name));
  const isTable = rows.length > 1 || rows.some(({ endToken }) => hasPoints(tokens, endToken));
  return new Set(isTable ? rows : []);
};

/** Whether a place in the table is before a club and its points are after it. */
const isRow = (tokens: readonly Token[], { index, endToken }: ClubName): boolean =>
  /^[-–.)]$/u.test(tokens[index - 1]?.lexeme.text ?? '') &&
  tokens[index - 2]?.lexeme.kind === 'number' &&
  tokens[endToken]?.lexeme.kind === 'number';

const hasPoints = (tokens: readonly Token[], index: number): boolean =>
  isAmong('scoreFillers', tokens[index + 1]?.lexeme.key ?? '');
