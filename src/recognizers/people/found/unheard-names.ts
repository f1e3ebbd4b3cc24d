import type { Candidate, Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { nameLikeness, surest } from '../../../lexicons/name-likeness.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { organizationGazetteer } from '../../../lexicons/organizations.ts';
import { reachesOrLeaves } from '../../../lexicons/people-words.ts';
import { isCompanion, isOwnWork } from '../../../lexicons/person-acts.ts';
import { isPlaceKind } from '../../../lexicons/place-words.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { stemFrequency } from '../../../lexicons/stems.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { Trait } from '../../../text/trait.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { grade } from '../../grades.ts';
import { isBirthAt, tellsOfBirth } from '../parts/birth.ts';
import { personFrom } from './found-name.ts';
import { isInflectedWord } from './person-acts.ts';

/** Binary logarithm of how often news has a word that is no known thing's. */
const heard = 4;

/** Spelt like names all over the world, and hardly ever met in news: «بالافيتشيني». */
export const isUnheard = new Trait(
  'unheard-names/isUnheard',
  (lexeme) =>
    nameLikeness(lexeme) >= surest &&
    isForeign(lexeme) &&
    stemFrequency(lexeme) < heard &&
    !isInflectedWord(lexeme) &&
    // «لايشوش»
    !/^لا[يت]/.test(lexeme.key),
);

/**
 * Foreigners of one word that neither lists nor news know, behind who is somebody's, whether they are people, the
 * tagger says («تلميذه سيلوتي»); before who is theirs they are («ترك كودالي زوجته»).
 */
export const unheardNames = (tokens: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = isUnheard.next(tokens); at >= 0; at = isUnheard.next(tokens, at + 1)) {
    const name = tokenAt(tokens, at);
    if (!isAlone(tokens, at)) continue;
    const isOwner = isBeforeCompanion(tokens, at) || isBorn(tokens, at);
    if (!isOwner && !isBehindCompanion(tokens, at)) continue;
    found.push(
      isOwner
        ? personFrom(name.start, name.end, 'unheard+companion', grade.sure)
        : personFrom(name.start, name.end, 'companion+unheard', grade.fair),
    );
  }
  return found;
};

const isBehindCompanion = (tokens: readonly Token[], at: number): boolean => {
  const before = tokenBefore(tokens, at);
  return before !== undefined && isCompanion(before.lexeme);
};

/** «ولد لوفينغ في بلدة صغيرة». */
const isBorn = (tokens: readonly Token[], at: number): boolean =>
  isBirthAt(tokens, at - 1) && tellsOfBirth(tokenAfter(tokens, at));

/** «ترك كودالي زوجته», «نشر كودالي مذكراته», «علاقة كودالي بوالده», but not «في كودالي زوجته». */
const isBeforeCompanion = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokenBefore(tokens, at), tokenAfter(tokens, at)];
  if (before === undefined || after === undefined) return false;
  if (reachesOrLeaves(before.lexeme.key)) return false;
  if (isPlaceKind.has(before.lexeme)) return false;
  return (
    isCompanion(after.lexeme) ||
    isOwnWork(after.lexeme) ||
    after.lexeme.splits.some(
      ({ proclitics, spelling }) => proclitics === 'ب' && isCompanion(lexemeOf(spelling, 'arabic')),
    )
  );
};

/** No list has the word for anything else, and it is no part of a longer name. */
const isAlone = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  if (placeOfWord(lexeme.key) !== undefined || countryAt(tokens, at) !== undefined) return false;
  if (organizationGazetteer().matchesAt(tokens, at).length > 0 || isTitle(lexeme)) return false;
  const next = tokenAfter(tokens, at);
  return next === undefined || (next.lexeme.text !== '-' && !isForeign(next.lexeme));
};
