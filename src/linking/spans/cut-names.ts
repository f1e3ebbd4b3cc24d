import type { Candidate, Document, Token } from '../../document.ts';
import { isArabGivenName, isArabName } from '../../lexicons/arab-names.ts';
import { isCompoundFirst } from '../../lexicons/compound-words.ts';
import { firstName, isKnownName, isOrdinaryWord, nameStandingOf } from '../../lexicons/names.ts';
import {
  isNameAlikeVerb,
  isNameParticle,
  isSonOf,
  isVerbAlike,
} from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { stemFrequency, takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { rolesBefore } from '../../recognizers/people/roles/role.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { wordFrom } from '../../text/clitics/split-from.ts';
import { flatMapped } from '../../text/flat-map.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { isKnownSurname } from '../known-people.ts';
import { uniform } from '../uniform.ts';
import { NamesOfText, wholeOf } from './names-of-text.ts';

/**
 * Cuts names of people by what their text says elsewhere: a family name that is alone in another place ends the
 * name that goes on with a common word («فواز العيطان | فور وصوله»), begins the one that has a verb or a noun
 * before it where somebody else bears it («خلف | رونالدو» beside «كريستيانو رونالدو»), and parts two people in a row
 * («كارلوس دونغا | نيمار»).
 */
export const withCutNames = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const people = candidates.filter(isFoundPerson);
  if (people.length < 2) return candidates;
  const names = new NamesOfText(tokens, people);
  return flatMapped(candidates, (candidate) =>
    isFoundPerson(candidate) ? partsOf(tokens, candidate, names) : [candidate],
  );
};

const partsOf = (
  tokens: readonly Token[],
  candidate: Candidate,
  names: NamesOfText,
): readonly Candidate[] => {
  const first = firstEndingAfter(tokens, candidate.start);
  const words = tokens.slice(first, firstEndingAfter(tokens, candidate.end - 1) + 1);
  const [word, second] = words;
  if (word === undefined || second === undefined) return [candidate];
  if (words.length === 2) {
    const lexeme = wordFrom(word, candidate.start);
    if (areTwoFamilies(lexeme, second.lexeme, names)) return parted(candidate, word, second);
    if (!isBeforeName(lexeme, second.lexeme, names)) return [candidate];
    const isIntroduced = rolesBefore(tokens, first) !== undefined;
    return [isIntroduced ? candidate : uniform(candidate, { start: second.start })];
  }
  if (names.timesOf(wholeOf(words)) > 1) return [candidate];
  for (let at = 2; at < words.length; at++) {
    const [family, next] = [tokenAt(words, at - 1), tokenAt(words, at)];
    if (!names.isAlone(family.lexeme.key) || isWithin(next.lexeme)) continue;
    if (isNoName(next.lexeme)) return [uniform(candidate, { end: family.end })];
    const isLast = at === words.length - 1 && !isArabGivenName(family.lexeme.key);
    if (isLast && isAnother(next.lexeme, names)) return parted(candidate, family, next);
  }
  return [candidate];
};

const parted = (candidate: Candidate, last: Token, next: Token): readonly Candidate[] => [
  uniform(candidate, { end: last.end }),
  uniform(candidate, { start: next.start }),
];

/** «بن» of «حمدان بن محمد بن راشد», «عبد», «آل»: what goes on with a name. */
const isWithin = (lexeme: Lexeme): boolean =>
  isSonOf(lexeme) || isNameParticle(lexeme) || isCompoundFirst(lexeme.key);

/** «نيمار» of «كارلوس دونغا نيمار»: who is named alone or in full elsewhere; no father's name. */
const isAnother = ({ key }: Lexeme, names: NamesOfText): boolean =>
  !isArabGivenName(key) && (names.isAlone(key) || names.bearersOf(key) > 1);

/** How often news has the stem of a word that is no family name, as a binary logarithm. */
const leastNoun = 7;

/** «فور», «صاحب», «الناظر», «التحية»: a word that no list has for a name. */
const isNoName = (lexeme: Lexeme): boolean => {
  const { first, family } = nameStandingOf(lexeme.key);
  if (first === 'sure' || family === 'sure') return false;
  if (isTitle(lexeme)) return true;
  return hasArticle(lexeme.key)
    ? takesArticle(lexeme) && stemFrequency(lexeme) >= leastNoun
    : isOrdinaryWord(lexeme);
};

/** «مورينيو هيريرا», «ميسي سواريز»: two family names of the text, of which the first is no given name. */
const areTwoFamilies = (
  { key: one }: Lexeme,
  { key: other }: Lexeme,
  names: NamesOfText,
): boolean =>
  firstName(one) === undefined &&
  !isArabGivenName(other) &&
  names.isAlone(one) &&
  (names.bearersOf(one) > 0 || isKnownSurname(one)) &&
  names.isBorneByAnother(other, one);

/** «خلف رونالدو», «لسكين دروغبا», «هانوفر حقي»: a word before a family name that somebody else of the text has. */
const isBeforeName = (word: Lexeme, { key: family }: Lexeme, names: NamesOfText): boolean => {
  const { key } = word;
  if (isWithin(word) || !names.isBorneByAnother(family, key)) return false;
  if (isVerbAlike(key) || isNameAlikeVerb(key)) {
    const isForeign = !isArabName(family) && !hasArticle(family);
    return isForeign && (isKnownSurname(family) || names.isAlone(family));
  }
  if (key.length === 1) return true;
  if (!names.isAlone(family) || isKnownName(key) || hasArticle(key)) return false;
  return takesArticle(word) || placeOfWord(key)?.tier === 'sure';
};
