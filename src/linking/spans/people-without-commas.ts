import type { Candidate, Document, Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { openerOf } from '../../lexicons/name-word.ts';
import { firstName } from '../../lexicons/names.ts';
import { isCompoundEnd } from '../../lexicons/people-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { listJoints } from '../../text/characters.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** People and words of the shortest list, and the words between two of its people that no rule has found. */
const leastPeople = 3;
const leastWords = 10;
const mostBetween = 3;
/** Words of the longest name in a list, «بن» and the end of «عبد الله» not counted. */
const longestName = 4;

/** One person of a list without commas, or the first, whose words the list has. */
interface PersonRun {
  readonly first: number;
  readonly end: number;
  readonly people: readonly Candidate[];
}

/**
 * Tells the people of a list apart that has lost its commas: «رضا الدلاعي هشام العزلوك سالم الحداد نجيبة بن حسين زهير
 * العيدودي».
 */
export const withPeopleOfList = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  let hasChanged = false;
  for (let index = 0; index < candidates.length; index++) {
    const run = runAt(tokens, candidates, index);
    if (run === undefined) {
      found.push(candidates[index] as Candidate);
      continue;
    }
    const names = namesIn(tokens, run);
    found.push(...(names ?? run.people));
    hasChanged ||= names !== undefined;
    // What is no list is none from its second name on either: the time stays linear.
    index += run.people.length - 1;
  }
  return hasChanged ? found : candidates;
};

/** The list that begins with a candidate. */
const runAt = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  from: number,
): PersonRun | undefined => {
  const people: Candidate[] = [];
  let first = 0;
  let end = 0;
  for (let index = from; index < candidates.length; index++) {
    const candidate = candidates[index] as Candidate;
    const at = isFoundPerson(candidate) ? firstEndingAfter(tokens, candidate.start) : -1;
    if (at < 0 || tokens[at]?.start !== candidate.start) break;
    if (people.length === 0) first = at;
    else if (at > end + mostBetween || !tokens.slice(end, at).every(isNameWord)) break;
    if (tokens[at]?.sentence !== tokens[first]?.sentence) break;
    people.push(candidate);
    end = firstEndingAfter(tokens, candidate.end - 1) + 1;
  }
  const isList = people.length >= leastPeople && end - first >= leastWords;
  return isList ? { first, end, people } : undefined;
};

const isNameWord = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  !listJoints.has(lexeme.spelling) &&
  !isFunctionWord(lexeme) &&
  !isTitle(lexeme);

/** The people of a list, or nothing where it is not made of names. */
const namesIn = (
  tokens: readonly Token[],
  { first, end, people }: PersonRun,
): readonly Candidate[] | undefined => {
  const words = wordsOf(tokens, first, end);
  const starts = cheapestStarts(words);
  if (starts === undefined) return undefined;
  let whose = 0;
  return starts.map((at, index) => {
    const from = tokenAt(tokens, words[at]?.first ?? first);
    const next = starts[index + 1];
    const last = tokenAt(tokens, (next === undefined ? end : (words[next]?.first ?? end)) - 1);
    while (whose + 1 < people.length && (people[whose]?.end ?? 0) <= from.start) whose++;
    return uniform(people[whose] as Candidate, { start: from.start, end: last.end });
  });
};

/** A part of a name in a list: «سالم», «عبد الناصر», «بدر الدين», «بن حسين». */
interface ListWord {
  readonly first: number;
  readonly isGiven: boolean;
  /** «المكي», «الأبيض» rather end a name, «بن حسين» always. */
  readonly isLate: boolean;
}

const wordsOf = (tokens: readonly Token[], first: number, end: number): readonly ListWord[] => {
  const words: ListWord[] = [];
  for (let at = first; at < end; ) {
    const { lexeme } = tokenAt(tokens, at);
    const opener = openerOf(lexeme);
    const opens = opener.kind !== 'none' && opener.offset === 0;
    const isServant = opens && opener.kind === 'servant';
    const isCompound = isCompoundEnd(tokens[at + 1]?.lexeme.key ?? '');
    const isListed = firstName(lexeme.key) === 'sure' && isArabGivenName(lexeme.key);
    const isFather = opens && !isServant;
    words.push({
      first: at,
      isGiven: isServant || isCompound || (isListed && !isFather),
      isLate: isFather || isDefinite(lexeme.key),
    });
    at += (opens || isCompound) && at + 1 < end ? 2 : 1;
  }
  return words;
};

/** Where the names of the likeliest division begin; nothing where a name would be hard to believe. */
const cheapestStarts = (words: readonly ListWord[]): readonly number[] | undefined => {
  const costs = [0];
  /** Where the last name of the cheapest division up to a word begins. */
  const lastStarts = [0];
  for (let end = 1; end <= words.length; end++) {
    let cheapest = Infinity;
    let start = 0;
    for (let from = Math.max(0, end - longestName); from <= end - 2; from++) {
      const whole = (costs[from] as number) + costOf(words, from, end);
      if (whole < cheapest) [cheapest, start] = [whole, from];
    }
    costs.push(cheapest);
    lastStarts.push(start);
  }
  const starts: number[] = [];
  for (let end = words.length; end > 0; end = lastStarts[end] as number) {
    starts.push(lastStarts[end] as number);
  }
  starts.reverse();
  return (costs[words.length] as number) <= starts.length * mostCost ? starts : undefined;
};

/** How unlikely a name may be, on the average of a list. */
const mostCost = 1;

/** How unlikely the words between two indexes are as one name. */
const costOf = (words: readonly ListWord[], from: number, end: number): number => {
  const [first, last] = [words[from] as ListWord, words[end - 1] as ListWord];
  const inner = words.slice(from + 1, end - 1);
  const ofFirst = (first.isGiven ? 0 : 2) + (first.isLate ? 2 : 0);
  const ofLast = last.isGiven && !last.isLate ? 1 : 0;
  // «سالم الحداد نجيبة», but «محمد الهادي بن حسين»
  return inner.reduce((sum, { isGiven }) => sum + (isGiven ? 0.6 : 3), ofFirst + ofLast);
};
