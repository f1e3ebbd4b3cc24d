import type { Candidate, Document, Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { firstName, isKnownName } from '../../lexicons/names.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isSyllabicFamily, isSyllabicGiven } from '../../lexicons/syllabic-names.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { hyphens } from '../../text/characters.ts';
import { wordFrom } from '../../text/clitics/split-from.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** Letters of the longest syllable behind a hyphen. */
const longestSyllable = 5;

/**
 * Gives people the part of their name that an agency's hyphen between blanks parts from it, «كيم جونغ | - إيل», the
 * second family name behind a hyphen without blanks, «مايك بويلان|-كولشين», and the given name before one: «بول-|هنري
 * داميبا».
 */
export const withHyphenedNames = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const before = found.at(-1);
    // The part that was found for somebody else: «كيم جونغ - | إيل».
    if (before !== undefined && candidate.start < before.end) continue;
    if (!isFoundPerson(candidate)) {
      found.push(candidate);
      continue;
    }
    const end = endBehindHyphen(tokens, candidate);
    const start = startBeforeHyphen(tokens, candidate);
    // «حكومة بول» of «حكومة بول-هنري داميبا»
    if (start !== undefined && before !== undefined && before.end > start) found.pop();
    const isSame = end === undefined && start === undefined;
    const span = { start: start ?? candidate.start, end: end ?? candidate.end };
    found.push(isSame ? candidate : uniform(candidate, span));
  }
  return found.length === candidates.length && found.every((one, at) => one === candidates[at])
    ? candidates
    : found;
};

/** Where the name ends with the word behind a hyphen; undefined when that word does not belong to it. */
const endBehindHyphen = (tokens: readonly Token[], candidate: Candidate): number | undefined => {
  const first = firstEndingAfter(tokens, candidate.start);
  const last = firstEndingAfter(tokens, candidate.end - 1);
  const [end, hyphen, part, next] = tokens.slice(last, last + 4);
  if (last === first || end === undefined || part === undefined || hyphen === undefined)
    return undefined;
  if (!hyphens.has(hyphen.lexeme.text) || part.sentence !== end.sentence) return undefined;
  // «سيرينا وليامس - ماريا شارابوفا», «أحمد - كريم - سامي»
  const goesOn = next?.sentence === part.sentence && isKnownName(next.lexeme.key);
  if (goesOn || part.lexeme.kind !== 'arabic' || hyphens.has(next?.lexeme.text ?? ''))
    return undefined;
  const isTight = end.end === hyphen.start && hyphen.end === part.start;
  if (isTight && isForeign(end.lexeme) && isForeign(part.lexeme)) return part.end;
  // «كيم جونغ - سيول»: the town of a dateline.
  const { key, spelling } = part.lexeme;
  if (placeOfWord(key) !== undefined && !isSyllabicGiven(spelling)) return undefined;
  const words = tokens
    .slice(first, last + 1)
    .map((token, at) => (at === 0 ? wordFrom(token, candidate.start) : token.lexeme));
  return isSyllables(words, part) ? part.end : undefined;
};

/** Where the name begins with the foreign given name before a hyphen without blanks. */
const startBeforeHyphen = (tokens: readonly Token[], { start }: Candidate): number | undefined => {
  const first = firstEndingAfter(tokens, start);
  const [given, hyphen, name] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (given === undefined || hyphen === undefined || name?.start !== start) return undefined;
  if (!hyphens.has(hyphen.lexeme.text) || given.end !== hyphen.start || hyphen.end !== start) {
    return undefined;
  }
  const split = given.lexeme.splits.find(
    ({ key }) => firstName(key) !== undefined && !isArabGivenName(key),
  );
  return split === undefined ? undefined : given.start + split.offset;
};

const isSyllables = (words: readonly Lexeme[], { lexeme }: Token): boolean => {
  const isOne = ({ spelling }: Lexeme): boolean =>
    isSyllabicGiven(spelling) || isSyllabicFamily(spelling);
  return lexeme.spelling.length <= longestSyllable && !isFunctionWord(lexeme) && words.every(isOne);
};
