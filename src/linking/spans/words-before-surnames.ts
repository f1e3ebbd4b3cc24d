import type { Candidate, Document, Token } from '../../document.ts';
import { isBeforeSurname, isVerbAlike } from '../../lexicons/people-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isVerbBeforeName } from '../../recognizers/people/parts/verb-before-name.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyFrom } from '../../text/clitics/split-from.ts';
import { setOf } from '../../text/group-by.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/**
 * Leaves out a verb, a title or a preposition before the surname of somebody whom the text names in full by another given
 * name: «إيلور عازاريا … الرقيب | عازاريا», «طالب | المرزوقي», «دون | الرياحي»; «شيخ روحه» stays.
 */
export const withoutWordsBefore = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const pairs = new Map(
    candidates.flatMap((one) => {
      const pair = isFoundPerson(one) ? pairOf(tokens, one) : undefined;
      return pair !== undefined && mayBeApart(tokens, pair) ? [[one, pair] as const] : [];
    }),
  );
  if (pairs.size === 0) return candidates;
  const givens = givensOf(tokens, candidates);
  return candidates.map((one) => {
    const pair = pairs.get(one);
    const others = pair === undefined ? undefined : givens.get(pair.surname.lexeme.key);
    if (pair === undefined || others === undefined) return one;
    const isOfOther = others.size > (others.has(pair.key) ? 1 : 0);
    return isOfOther ? uniform(one, { start: pair.surname.start }) : one;
  });
};

/** A name of two words. */
interface TwoWordName {
  readonly first: Token;
  /** Search key of the first word as it is in the name. */
  readonly key: string;
  readonly surname: Token;
}

const pairOf = (tokens: readonly Token[], { start, end }: Candidate): TwoWordName | undefined => {
  const at = firstEndingAfter(tokens, start);
  const [first, surname] = [tokens[at], tokens[at + 1]];
  if (first === undefined || surname?.end !== end) return undefined;
  return { first, key: keyFrom(first, start), surname };
};

const mayBeApart = (tokens: readonly Token[], { first, key }: TwoWordName): boolean =>
  isBeforeSurname(key) ||
  (isDefinite(key) && isTitle(first.lexeme)) ||
  (isVerbAlike(key) && isVerbBeforeName(tokens, first.index, key));

/** The given names of people who are named in full, by the last word. */
const givensOf = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const givens = new Map<string, Set<string>>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const at = firstEndingAfter(tokens, start);
    const last = firstEndingAfter(tokens, end - 1);
    const [first, surname] = [tokens[at], tokens[last]];
    if (last === at || first === undefined || surname === undefined) continue;
    setOf(givens, surname.lexeme.key).add(keyFrom(first, start));
  }
  return givens;
};
