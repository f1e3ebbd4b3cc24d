import type { Candidate, Token } from '../../../document.ts';
import { isUnsplitPlural } from '../../../lexicons/construct-plural.ts';
import { beginsFamousName, famousNameAt } from '../../../lexicons/famous-names.ts';
import type { GazetteerMatch } from '../../../lexicons/gazetteer.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { innerNameWordOf, isForeign, isSure } from '../../../lexicons/name-word.ts';
import { isAppointing, isNamedThing, isNamesake } from '../../../lexicons/people-words.ts';
import { isWorkOf, personActs } from '../../../lexicons/person-acts.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { splitFrom } from '../../../text/clitics/split-from.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { encloses } from '../../../text/quotes.ts';
import { grade } from '../../grades.ts';
import { personFrom } from './found-name.ts';
import { isSignedAsPerson } from './person-acts.ts';

/**
 * People whom the world knows by one name: «رفض سقراط الهرب»; those whose name has other bearers too where a sign
 * of a person is beside it: «نظرية داروين», «اغتيال قيصر».
 */
export const famousNames = (tokens: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = beginsFamousName.next(tokens); at >= 0; at = beginsFamousName.next(tokens, at)) {
    const match = famousNameAt(tokens, at);
    const end = match?.endToken ?? at + 1;
    const isRead = match !== undefined && isWritten(tokenAt(tokens, at), match);
    if (isRead && !isSplitBehindPreposition(tokens, at, match.start)) {
      const { start } = match;
      const isSaid = match.payload.tier === 'sure' || isSignedAsPerson(tokens, at, start);
      if (isSaid && isNameApart(tokens, at, end, start)) {
        found.push(personFrom(start, match.end, 'famous', grade.sure));
      }
    }
    at = end;
  }
  return found;
};

/**
 * A hamza that is written counts, and so does one that is not: «بأخ» is no «باخ», «باتيلا» no «ب» and «أتيلا»; «جوبية»
 * is no «جوبيه».
 */
const isWritten = (
  token: Token,
  { start, firstToken, endToken }: GazetteerMatch<unknown>,
): boolean => {
  const { spelling = '', offset = 0 } = splitFrom(token, start) ?? {};
  // «سليمة سواكري»
  if (endToken === firstToken + 1 && /.[أإ]|ة$/.test(spelling)) return false;
  return offset === 0 || (!/^ا(?!ل)/u.test(spelling) && !isUnsplitPlural(token.lexeme));
};

/** «في كروميل» is no «ك» and «روميل»: no preposition is behind another. */
const isSplitBehindPreposition = (tokens: readonly Token[], at: number, start: number): boolean => {
  const token = tokenAt(tokens, at);
  if (start === token.start || !/^[بكل]/.test(token.lexeme.key)) return false;
  const before = tokenBefore(tokens, at);
  return before !== undefined && /^(?:في|من|الي|عن|علي)$/.test(before.lexeme.key);
};

/** No part of a longer name, nothing that is called after somebody («شارع …»), and no title of a work. */
const isNameApart = (
  tokens: readonly Token[],
  first: number,
  end: number,
  start: number,
): boolean => {
  const [before, after] = [tokenBefore(tokens, first), tokenAfter(tokens, end - 1)];
  if (after !== undefined && (after.lexeme.text === '-' || isNamePart(tokens, end))) return false;
  if (before === undefined || start !== tokens[first]?.start) return true;
  if (before.lexeme.text === '-') return false;
  if (after !== undefined && encloses(before.lexeme.text, after.lexeme.text)) return false;
  if (isTitle(before.lexeme)) return !isThing(tokenBefore(tokens, first - 1));
  return !isThing(before) && (personActs.has(before.lexeme) || !isGivenBefore(tokens, first - 1));
};

/** «شارع», «سفينة», but not «مسرحية». */
const isThing = (noun: Token | undefined): boolean =>
  noun !== undefined &&
  (isNamesake(noun.lexeme) || isNamedThing(noun.lexeme)) &&
  // «عين» is a spring too.
  !isAppointing(noun.lexeme.key) &&
  !isWorkOf(noun.lexeme) &&
  !isTitle(noun.lexeme);

/** «جون» before «كينيدي», «ميلينيا» before «ترامب»: of a word before a name less is asked than of one behind it. */
const isGivenBefore = (tokens: readonly Token[], index: number): boolean =>
  isNamePart(tokens, index) ||
  (!beginsFamousName.isAt(tokens, index) && isForeign(tokenAt(tokens, index).lexeme));

/** «جونيور» behind «كينيدي», «جون» before it; but neither a place («نابليون موسكو») nor another person. */
const isNamePart = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (placeOfWord(lexeme.key)?.tier === 'sure' || beginsFamousName.has(lexeme)) return false;
  const word = innerNameWordOf(lexeme);
  return word.first === 'sure' || isSure(word) || (isForeign(lexeme) && isSpeltLikeName(lexeme));
};
