import type { Candidate, Document } from '../../document.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isFirstName } from '../../lexicons/names.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { uniform } from '../uniform.ts';
import { isBodyOrPlace } from './bodies-over-people.ts';

/** Words of a body before the person who holds an office in it: a head and what it is called. */
const leastWords = 2;

/**
 * Cuts from a body or a building the person who holds an office in it, where an office before says so: «خبيرة متحف
 * أشموليان | إليزابيث ستون». What is called after somebody has no foreign word between its head and the name («مدير
 * مستشفى شارل نيكول», «مدير المستشفى الجامعي فطومة بورقيبة»).
 */
export const withoutHoldersInBodies = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const holders = new Map(
    candidates.filter(isHolder).map((person) => [person.end, person] as const),
  );
  if (holders.size === 0) return candidates;
  const cut = candidates.flatMap((body) => {
    const person = isBodyOrPlace(body) ? holders.get(body.end) : undefined;
    if (person === undefined || person.start <= body.start) return [];
    const last = firstEndingAfter(tokens, person.start) - 1;
    const before = tokens[last];
    const isLong = last - firstEndingAfter(tokens, body.start) + 1 >= leastWords;
    const isApart =
      before !== undefined && before.end <= person.start && isForeigner(before.lexeme);
    return isLong && isApart ? [{ body, person, end: before.end }] : [];
  });
  if (cut.length === 0) return candidates;
  const ends = new Map(cut.map(({ body, end }) => [body, end] as const));
  const people = new Set(cut.map(({ person }) => person));
  return candidates.map((one) => {
    const end = ends.get(one);
    if (end !== undefined) return uniform(one, { end });
    return people.has(one) ? uniform(one, { confidence: grade.certain }) : one;
  });
};

/** A person of two words or more behind an office, found by the rules of titles. */
const isHolder = ({ type, rule, confidence }: Candidate): boolean =>
  type === 'person' &&
  /^people\/title\+(?:given|common)\+/u.test(`${rule}+`) &&
  confidence >= grade.probable;

const isForeigner = (lexeme: Lexeme): boolean =>
  isForeign(lexeme) && isSpeltLikeName(lexeme) && !isFirstName(lexeme.key);
