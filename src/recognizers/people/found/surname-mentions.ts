import type { Candidate, Document, Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { innerNameWordOf, isForeign } from '../../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isNamesake, isRelative } from '../../../lexicons/people-words.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { listOf } from '../../../text/group-by.ts';
import { endingOf, endings } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { FoundName } from './found-name.ts';
import { personFrom } from './found-name.ts';

/** From this confidence on, a full name vouches for its family name elsewhere; chosen on dev. */
const vouching = 0.5;
/** From this on, it does so without a verb of saying; chosen on dev. */
const sureOf = 0.85;
/** Tokens over which it does so, before and after it. */
const tokensAround = 1500;

/** The family names, standing alone, of people named in full elsewhere in the document. */
export const laterMentions = (
  document: Document,
  names: readonly FoundName[],
): readonly Candidate[] => {
  const bearers = bearersOf(document, names);
  if (bearers.size === 0) return [];
  const nearest = nearestIn(bearers);
  const { tokens } = document;
  const covered = new Uint8Array(tokens.length);
  for (const { name } of names) {
    const { parts, firstToken, endToken } = name;
    if (parts > 1) covered.fill(1, firstToken, endToken);
  }
  const ends = new Uint8Array(endings);
  for (const key of bearers.keys()) ends[endingOf(key)] = 1;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    const { lexeme } = token;
    if (ends[lexeme.ending] === 0 || covered[at] === 1 || !canBeName(lexeme)) continue;
    for (const { key, offset } of lexeme.splits) {
      const bearer = nearest(key, token.index);
      if (bearer === undefined) continue;
      const isUsual = offset === 0 && (bearers.get(key)?.length ?? 0) >= usual;
      const plain = confidenceOf(tokens, token, bearer);
      const confidence =
        plain === 0 && isUsual && isNounOfSomebody(tokens, at) ? grade.sure : plain;
      if (confidence === 0) continue;
      found.push(personFrom(token.start + offset, token.end, 'surname', confidence));
      break;
    }
  }
  return found;
};

/** In how many places of a document somebody is named in full for a common noun to mean that person. */
const usual = 3;

/** «خطوة واد»: a noun without article that nothing describes and no preposition is before. */
const isNounOfSomebody = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || isDefinite(token.lexeme.key)) return false;
  const isInside = before !== undefined && isFunctionWord(before.lexeme);
  const isDescribed =
    next?.sentence === token.sentence &&
    next.lexeme.kind === 'arabic' &&
    !isFunctionWord(next.lexeme);
  return !isInside && !isDescribed;
};

const canBeName = trait(
  'surname-mentions/canBeName',
  (lexeme) => lexeme.kind === 'arabic' && !isFunctionWord(lexeme) && !isOrdinal(lexeme.key),
);

/** By the search key of the family name; only such as are one word. */
const bearersOf = (
  document: Document,
  names: readonly FoundName[],
): ReadonlyMap<string, readonly FoundName[]> => {
  const bearers = new Map<string, FoundName[]>();
  for (const found of names) {
    const { parts, lastPart, endToken } = found.name;
    const last = document.tokens[lastPart];
    const single = endToken - lastPart === 1;
    if (parts < 2 || found.candidate.confidence < vouching || !single || last === undefined)
      continue;
    const { key } = last.lexeme;
    if (key.length < 3 || key === 'علي' || isOrdinal(key) || isRelative(key)) continue;
    listOf(bearers, key).push(found);
  }
  return bearers;
};

/** A finder of the nearest bearer, asked for tokens in their order: it never looks back far. */
const nearestIn = (
  bearers: ReadonlyMap<string, readonly FoundName[]>,
): ((key: string, index: number) => FoundName | undefined) => {
  const cursors = new Map<string, number>();
  return (key, index) => {
    const named = bearers.get(key);
    if (named === undefined) return undefined;
    const distance = (at: number): number =>
      Math.abs((named[at]?.name.firstToken ?? Infinity) - index);
    let at = cursors.get(key) ?? 0;
    while (distance(at + 1) <= distance(at)) at++;
    cursors.set(key, at);
    return distance(at) < tokensAround ? named[at] : undefined;
  };
};

const confidenceOf = (
  tokens: readonly Token[],
  { index, lexeme }: Token,
  bearer: FoundName,
): number => {
  const before = tokens[index - 1]?.lexeme;
  // Half of another name: «آشلي ويلكس».
  if (before !== undefined && isForeign(before)) return grade.possible;
  // «النادي البنزرتي»
  if (before !== undefined && isNamesake(before)) return 0;
  const nationality = nationalityOf(lexeme);
  const ofCountry = nationality !== null;
  // «حكومة السوداني»: no adjective, which would be «سودانية».
  const isOwner = nationality?.form === 'masculine' && before?.spelling.endsWith('ة') === true;
  const isPerson = isOwner || (before !== undefined && isSaying(before));
  if (!isPerson && bearer.candidate.confidence < sureOf) return grade.fair;
  if (!ofCountry && !isOrdinaryWord(lexeme)) return grade.sure;
  // Surer than a nationality is: «وأوضح السوداني».
  if (isPerson) return grade.fixed;
  if (before !== undefined && isTitle(before)) return ofCountry ? 0 : grade.probable;
  const next = tokens[index + 1]?.lexeme;
  const definite = isDefinite(lexeme.key) || (next?.key.startsWith('ال') ?? false);
  return definite || innerNameWordOf(lexeme).family === undefined ? 0 : grade.likely;
};
