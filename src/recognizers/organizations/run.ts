import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationGazetteer } from '../../lexicons/organizations.ts';
import { placeAt } from '../../lexicons/places.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { parseName } from '../people/name.ts';
import {
  coordinating,
  directed,
  isIndefiniteAdjective,
  isStrongHead,
  joins,
  placeBearing,
  purposeless,
} from './frame.ts';
import { isAdjective, isFeminine, isPlural, isVague, type Shape, shapeOf } from './shape.ts';

/** How far a name reaches after its head. */
export interface Run {
  /** Exclusive. */
  readonly endToken: number;
  /** Whether more than one word follows the head, a proper name counting as one. */
  readonly described: boolean;
  /** Whether a nationality and nothing else follows it: «الحزب الألماني». */
  readonly onlyNationality: boolean;
  /** Whether a country, a place or a person in it tells it from all others. */
  readonly named: boolean;
  /** Whether what follows tells it from no other: «الوكالة الدولية». */
  readonly vague: boolean;
}

const runTo = (endToken: number, described: boolean, named = false): Run => ({
  endToken,
  described,
  onlyNationality: false,
  named,
  vague: false,
});

/** Tokens that a name takes after its head. */
const longest = 9;

/** The shapes of the words after a head, a sentence's end and the greatest length being stops. */
const shapesAfter = (tokens: readonly Token[], head: number): ((at: number) => Shape) => {
  const sentence = tokens[head]?.sentence;
  return (at) => {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || at - head > longest) return 'stop';
    return shapeOf(token.lexeme);
  };
};

/** After a head without article: «وزارة …», «جامعة …». */
export const runAfterConstruct = (
  tokens: readonly Token[],
  head: number,
  headKey: string,
): Run | undefined => {
  const shape = shapesAfter(tokens, head);
  let at = head + 1;
  // The chain of nouns without article up to the definite or proper one that closes it.
  let chained = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined;
    const proper = properAt(tokens, at);
    const kind = shape(at);
    // A rare word with the ending of a feminine adjective is no foreign name: «غرفة حصينة».
    const foreign =
      kind === 'foreign' &&
      chained === 0 &&
      (placeBearing.has(headKey) || !token.lexeme.key.endsWith('ه'));
    if (kind === 'foreign' && !foreign && proper === undefined) return undefined;
    if (proper !== undefined || foreign) {
      at = proper ?? at + 1;
      while (proper === undefined && shape(at) === 'foreign') at++;
      const endToken = extend(tokens, at, shape, { headKey, plural: false, named: true });
      return runTo(endToken, proper === undefined || endToken > at, proper !== undefined);
    }
    if (kind === 'definite') {
      const plural = isPlural(token.lexeme.key);
      const endToken = extend(tokens, at + 1, shape, { headKey, plural, named: false });
      return runTo(endToken, chained > 0 || endToken > at + 1);
    }
    // «جامعة لندن», where the list of places is of no help; never «جامعة حكومية».
    const nextKind = shape(at + 1);
    if (
      kind === 'bare' &&
      placeBearing.has(headKey) &&
      nextKind !== 'bare' &&
      nextKind !== 'definite'
    ) {
      if (/^[تيسن]|[يه]$/u.test(token.lexeme.key)) return undefined;
      return runTo(at + 1, false);
    }
    if (kind !== 'bare' || chained === 3 || isStrongHead(token.lexeme)) return undefined;
    if (isIndefiniteAdjective(token.lexeme.key)) return undefined;
    at++;
    chained++;
  }
};

/** After a head with its complement written on to it: «وزارةالخارجية الأمريكية». */
export const runAfterGlued = (tokens: readonly Token[], head: number, headKey: string): Run => {
  const frame = { headKey, plural: false, named: false };
  const endToken = extend(tokens, head + 1, shapesAfter(tokens, head), frame);
  return runTo(endToken, endToken > head + 1);
};

/** After a head with the article: «المجلس الأعلى …», «الهيئة العامة للاستثمار». */
export const runAfterDefinite = (
  tokens: readonly Token[],
  head: number,
  headKey: string,
): Run | undefined => {
  const shape = shapesAfter(tokens, head);
  const feminine = isFeminine(headKey);
  let at = head + 1;
  let onlyNationality = true;
  while (shape(at) === 'definite') {
    const { lexeme } = tokens[at] as Token;
    if (!isAdjective(lexeme) || isFeminine(lexeme.key) !== feminine) break;
    onlyNationality &&= nationalityOf(lexeme) !== null;
    at++;
  }
  const adjectives = at - head - 1;
  const only = adjectives === 1 ? tokens[head + 1]?.lexeme : undefined;
  const goesOn = adjectives > 0 ? !purposeless.has(headKey) : shape(at) === 'to';
  const endToken = goesOn
    ? extend(tokens, at, shape, { headKey, plural: false, named: false })
    : at;
  if (endToken === head + 1) return undefined;
  return {
    endToken,
    described: endToken > at || adjectives > 1,
    onlyNationality: onlyNationality && endToken === at,
    named: false,
    // «المركز للحملة»: no name without an adjective.
    vague: adjectives === 0 || (endToken === at && only !== undefined && isVague(only)),
  };
};

interface Frame {
  readonly headKey: string;
  /** Whether a plural noun closes the chain, so that plural adjectives may follow. */
  readonly plural: boolean;
  /** Whether a proper name closes it. */
  readonly named: boolean;
}

/** Adjectives, coordination and complements with ل after the noun that closes the chain. */
const extend = (
  tokens: readonly Token[],
  from: number,
  shape: (at: number) => Shape,
  { headKey, plural, named }: Frame,
): number => {
  let at = from;
  let joinable = !named && coordinating.has(headKey.replace(/^ال/u, ''));
  for (;;) {
    const lexeme = tokens[at]?.lexeme;
    if (lexeme === undefined) return at;
    const kind = shape(at);
    const adjective =
      kind === 'definite' && isAdjective(lexeme) && (plural || !/(?:يين|يون)$/u.test(lexeme.key));
    const directedTo =
      kind === 'to' &&
      organizationGazetteer().longestAt(tokens, at) === undefined &&
      (directed.has(headKey) || headKey.startsWith('ال'));
    if (adjective || (kind === 'and' && joinable && joins(lexeme))) at++;
    else {
      const end = directedTo ? complementEnd(tokens, at, shape) : undefined;
      if (end === undefined) return at;
      at = end;
      // «للبترول والمعادن»
      joinable = true;
    }
  }
};

/** «للاستثمار», «لكرة القدم»: the index after the complement. */
const complementEnd = (
  tokens: readonly Token[],
  at: number,
  shape: (at: number) => Shape,
): number | undefined => {
  if (tokens[at]?.lexeme.key.startsWith('لل')) return at + 1;
  let end = at + 1;
  while (shape(end) === 'bare' && end - at < 3) end++;
  return shape(end) === 'definite' ? end + 1 : properAt(tokens, end);
};

/** A country, a place or a person as the complement: the index after it. */
const properAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const country = countryAt(tokens, at);
  const place = placeAt(tokens, at);
  const known = place?.payload.tier === 'triggered' ? undefined : place;
  const longer = (known?.endToken ?? 0) > (country?.endToken ?? 0) ? known : country;
  if (longer?.start === token.start) return longer.endToken;
  const { kind, definite } = titleOf(token.lexeme);
  const named = kind !== 'none' && definite ? at + 1 : at;
  const name = parseName(tokens, named);
  if (name === undefined || name.start !== tokens[named]?.start) return undefined;
  if (!name.startsWithFirst && name.guessed) return undefined;
  return name.sure > 0 || named > at ? name.endToken : undefined;
};
