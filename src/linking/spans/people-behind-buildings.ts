import type { Candidate, Document } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isCompoundFirst } from '../../lexicons/compound-words.ts';
import { firstName } from '../../lexicons/names.ts';
import { isJoiner } from '../../lexicons/people-words.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyFrom } from '../../text/clitics/split-from.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { oneLine } from '../../text/one-line.ts';
import { isFoundPerson, isOwnName } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/**
 * Parts what is called after somebody from the person named right behind it, whose family name is alone in
 * another place of the text: «مستشفى شارل نيكول | عادل القرمادي», where «أضاف القرمادي» is.
 */
export const withPeopleBehindBuildings = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = document;
  const isLong = (candidate: Candidate): boolean =>
    (candidate.type === 'place' || candidate.type === 'organization') &&
    !isOwnName(candidate) &&
    (tokens[firstEndingAfter(tokens, candidate.start) + leastWords - 1]?.end ?? Infinity) <=
      candidate.end;
  if (!candidates.some(isLong)) return candidates;
  const alone = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const token = tokens[firstEndingAfter(tokens, candidate.start)];
    if (!isFoundPerson(candidate) || token?.end !== candidate.end) continue;
    alone.set(keyFrom(token, candidate.start), candidate);
  }
  if (alone.size === 0) return candidates;
  return flatMapped(candidates, (candidate) =>
    isLong(candidate) ? parted(document, candidate, alone) : [candidate],
  );
};

/** Words that the three parts need: the kind of building, its namesake (two), the person behind it (two). */
const leastWords = 5;

const parted = (
  { text, tokens }: Document,
  candidate: Candidate,
  alone: ReadonlyMap<string, Candidate>,
): readonly Candidate[] => {
  const last = firstEndingAfter(tokens, candidate.end - 1);
  const [first, before, given, family] = tokens.slice(last - 3, last + 1);
  if (first === undefined || before === undefined) return [candidate];
  if (given === undefined || family === undefined) return [candidate];
  // «مؤسسة سلطان بن علي العويس»
  if (isJoiner(before.lexeme) || isCompoundFirst(first.lexeme.key)) return [candidate];
  const { key } = given.lexeme;
  const person = alone.get(family.lexeme.key);
  if (person === undefined || !isArabGivenName(key) || firstName(key) === undefined) {
    return [candidate];
  }
  // «مؤسسة جائزة خالد سعود القرمادي»: the name of one, with his father's.
  if (isArabGivenName(before.lexeme.key)) return [candidate];
  return [
    uniform(candidate, {
      end: before.end,
      name: oneLine(text.slice(candidate.start, before.end)),
    }),
    uniform(person, { start: given.start, end: family.end }),
  ];
};
