import type { Document, Token } from '../../document.ts';
import { isAmong, keysAmong } from '../../lexicons/organization-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';

/** The letters of a stem that no reading of a word puts others for. */
const onsetOf = (stem: string): string => searchKey(stem).slice(0, Math.min(3, stem.length - 1));

/** Clitics and the first letters of one of them: a first look, since to read a word is slow. */
const beginsSport = new RegExp(
  `^[وف]?(?:[بكلس]?(?:ال)?|لل)(?:${[...keysAmong('sport')].map(onsetOf).join('|')})`,
  'u',
);
const isSport = new Trait(
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    beginsSport.test(lexeme.key) &&
    isAmong('sport', searchKey(analysisOf(lexeme).stem)),
);

const isTrigger: (lexeme: Lexeme) => boolean = perLexeme(({ key }) =>
  isAmong('clubTriggers', key.replace(/^[وفبل](?=....)/u, '')),
);

/** Tokens on either side in which words of sport are looked for. */
const reach = 25;
/** Words of sport more than which make nothing surer. */
const mostWords = 5;
/** Tokens over which a club that was surely meant vouches for the same name. */
const vouchingReach = 600;

/** A place where the name of a club stands that may be something else. */
export interface ClubName {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Whether it is a town or a plain noun even where sport is spoken of: «الشباب». */
  readonly plain: boolean;
}

export interface Club {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

interface Sighting {
  readonly name: ClubName;
  readonly key: string;
  readonly words: number;
  readonly triggered: boolean;
}

/** Words of sport around a token, and no more than tell anything. */
const sportAround = (tokens: readonly Token[], index: number): number => {
  const to = Math.min(tokens.length, index + reach);
  let words = 0;
  for (let at = Math.max(0, index - reach); at < to && words < mostWords; at++) {
    if (isSport.has((tokens[at] as Token).lexeme)) words++;
  }
  return words;
};

/** Those of the names that are clubs where they stand: sport is spoken of, or a match. */
export const clubsAmong = ({ tokens }: Document, names: readonly ClubName[]): readonly Club[] => {
  if (names.length === 0) return [];
  const sightings = names.flatMap((name): readonly Sighting[] => {
    const words = sportAround(tokens, name.index);
    const before = tokens[name.index - 1]?.lexeme;
    const key = tokens[name.index]?.lexeme.key ?? '';
    // «في الوكرة» is the town.
    if (words < 2 || before?.key === 'في') return [];
    return [{ name, key, words, triggered: before !== undefined && isTrigger(before) }];
  });
  let last = new Map<string, number>();
  const near = (index: number, key: string): boolean =>
    Math.abs((last.get(key) ?? -Infinity) - index) < vouchingReach;
  const vouchedFor = new Set<Sighting>();
  for (const order of [sightings, [...sightings].reverse()]) {
    last = new Map();
    for (const sighting of order) {
      if (sighting.triggered) last.set(sighting.key, sighting.name.index);
      else if (near(sighting.name.index, sighting.key)) vouchedFor.add(sighting);
    }
  }
  return sightings.flatMap((sighting) => {
    const { name, words, triggered } = sighting;
    const { start, end, plain } = name;
    if (triggered && words > 2) return [{ start, end, confidence: 0.95 }];
    const vouched = triggered || vouchedFor.has(sighting);
    if (plain && !vouched) return [];
    return [{ start, end, confidence: 0.5 + 0.06 * words + (vouched ? 0.14 : 0) }];
  });
};
