import type { Candidate, Document, Token } from '../../document.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyFrom } from '../../text/clitics/split-from.ts';
import { listOf } from '../../text/group-by.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { areQuotes } from '../../text/quotes.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** The words of a name, as search keys. */
type NameKeys = readonly string[];

/**
 * Completes people of one word by the fuller names of their text: «برون» is no ب before «رون» where
 * «ديلان برون» is named, and «زوجة الحويج» goes on with «بوهلال» where «محمد الحويج بوهلال» is. A name
 * of several loses a «ل» without which the text has it.
 */
export const withFullerNames = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const lone = candidates.filter((candidate) => isLone(tokens, candidate));
  const isAlone = new Set(lone);
  const mayBeSplit = (one: Candidate): boolean => !isAlone.has(one) && isByLam(tokens, one);
  if (lone.length === 0 && !candidates.some(mayBeSplit)) return candidates;
  const names = namesByWord(tokens, candidates);
  return candidates.map((candidate, index) => {
    if (mayBeSplit(candidate)) return withoutLam(tokens, candidate, names);
    if (!isAlone.has(candidate)) return candidate;
    const whole = wholeWord(tokens, candidate, names);
    const from = candidates[index - 1]?.end ?? 0;
    const to = candidates[index + 1]?.start ?? Infinity;
    const stretch = fullerAt(tokens, whole, names);
    if (stretch === undefined || stretch.start < from || stretch.end > to) return whole;
    return uniform(whole, stretch);
  });
};

/** «لسعد اليعقوبي», «لحسن روحاني»: a name of several words whose first letter may be a preposition. */
const isByLam = (tokens: readonly Token[], candidate: Candidate): boolean => {
  if (!isFoundPerson(candidate)) return false;
  const { start } = candidate;
  const token = tokens[firstEndingAfter(tokens, start)];
  return token?.start === start && mayBeLam.test(token.lexeme.key);
};
const mayBeLam = /^ل.../;

/** «حسن روحاني» of «لحسن روحاني» where the text names «حسن روحاني»; «لسعد اليعقوبي» stays where nobody is «سعد». */
const withoutLam = (
  tokens: readonly Token[],
  candidate: Candidate,
  names: ReadonlyMap<string, readonly NameKeys[]>,
): Candidate => {
  const { start, end } = candidate;
  const [first = '', ...rest] = wordsOf(tokens, start, end);
  const bare = [first.slice(1), ...rest].join(' ');
  const isNamed = names.get(first.slice(1))?.some((words) => words.join(' ') === bare) === true;
  return isNamed ? uniform(candidate, { start: start + 1 }) : candidate;
};

const isLone = (tokens: readonly Token[], candidate: Candidate): boolean =>
  isFoundPerson(candidate) &&
  tokens[firstEndingAfter(tokens, candidate.start)]?.end === candidate.end;

/** The names of several words, by each word that they hold. */
const namesByWord = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly NameKeys[]> => {
  const names = new Map<string, NameKeys[]>();
  const known = new Set<string>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const words = wordsOf(tokens, start, end);
    const line = words.join(' ');
    if (words.length < 2 || known.has(line)) continue;
    known.add(line);
    for (const word of new Set(words)) {
      const same = listOf(names, word);
      if (same.length < mostNames) same.push(words);
    }
  }
  return names;
};

/** Names that are looked at for one word, so that the time stays linear. */
const mostNames = 16;

const wordsOf = (tokens: readonly Token[], start: number, end: number): NameKeys => {
  const first = firstEndingAfter(tokens, start);
  const words: string[] = [];
  for (let at = first; (tokens[at]?.start ?? Infinity) < end; at++) {
    words.push(keyFrom(tokenAt(tokens, at), start));
  }
  return words;
};

/** «برون», whose first letter is no clitic since somebody's name ends with the word; nor is that of «"كارمن"». */
const wholeWord = (
  tokens: readonly Token[],
  candidate: Candidate,
  names: ReadonlyMap<string, readonly NameKeys[]>,
): Candidate => {
  const at = firstEndingAfter(tokens, candidate.start);
  const token = tokenAt(tokens, at);
  if (token.start === candidate.start) return candidate;
  const [open, close] = [tokens[at - 1]?.lexeme.text ?? '', tokens[at + 1]?.lexeme.text ?? ''];
  if (areQuotes(open, close)) return uniform(candidate, { start: token.start });
  const { key } = token.lexeme;
  const isFamily = names.get(key)?.some((words) => words.lastIndexOf(key) > 0) === true;
  return isFamily ? uniform(candidate, { start: token.start }) : candidate;
};

/** Where the rest of a fuller name is around a word: its end, or its beginning and its end. */
const fullerAt = (
  tokens: readonly Token[],
  { start }: Candidate,
  names: ReadonlyMap<string, readonly NameKeys[]>,
): Pick<Candidate, 'start' | 'end'> | undefined => {
  const at = firstEndingAfter(tokens, start);
  const token = tokenAt(tokens, at);
  const key = keyFrom(token, start);
  for (const words of names.get(key) ?? []) {
    const place = words.indexOf(key);
    const rest = words.length - place - 1;
    if (!matches(tokens, token.sentence, at + 1, words.slice(place + 1))) continue;
    const last = tokenAt(tokens, at + rest);
    const isWhole =
      place > 0 &&
      token.start === start &&
      matches(tokens, token.sentence, at - place, words.slice(0, place));
    const first = isWhole ? tokenAt(tokens, at - place) : token;
    // «الرقيب عازاريا»
    if (isWhole && isTitle(first.lexeme) && hasArticle(first.lexeme.key)) continue;
    if (isWhole || rest > 0) return { start: isWhole ? first.start : start, end: last.end };
  }
  return undefined;
};

/** Whether these words are in one sentence from a token on. */
const matches = (
  tokens: readonly Token[],
  sentence: number,
  from: number,
  words: NameKeys,
): boolean =>
  words.every((word, index) => {
    const token = tokens[from + index];
    return token?.sentence === sentence && token.lexeme.key === word;
  });
