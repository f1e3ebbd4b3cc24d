import type { Candidate, Document, Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isTimeNoun } from '../../lexicons/people-words.ts';
import { afterCompound } from '../../recognizers/people/parts/compound.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyAt, tokenAfter } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** Fathers that are given to one name at most. */
const mostFathers = 4;

/**
 * Gives people the father whom their name is cut before, whatever else his name means: «محمد ولد | بايه», «جلوي بن
 * عبد العزيز | بن مساعد», «إسماعيل ولد الشيخ | سيديا». What else was found there is left out.
 */
export const withFathersBehind = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  let passed = 0;
  candidates.forEach((candidate, index) => {
    if (candidate.start < passed) return;
    const given = isFoundPerson(candidate)
      ? endWithFathers(tokens, candidate, candidates[index + 1])
      : candidate.end;
    const end = given === candidate.end ? given : endOfOther(candidates[index + 1], given);
    found.push(end === candidate.end ? candidate : uniform(candidate, { end }));
    passed = end;
  });
  return found;
};

/** The end of a person who was found for what is the father and his family: «عادل بن صالح | بن مفتاح جنيح». */
const endOfOther = (next: Candidate | undefined, end: number): number =>
  next !== undefined && isFoundPerson(next) && next.start < end ? Math.max(next.end, end) : end;

const endWithFathers = (
  tokens: readonly Token[],
  { start, end }: Candidate,
  next: Candidate | undefined,
): number => {
  let last = firstEndingAfter(tokens, end - 1);
  if (tokens[last]?.end !== end) return end;
  const isNamed =
    next !== undefined && isFoundPerson(next) && next.start === tokens[last + 1]?.start;
  const first = firstEndingAfter(tokens, start);
  for (let passed = 0; passed < mostFathers; passed++) {
    const father = fatherBehind(tokens, first, last, isNamed);
    if (father === undefined) break;
    last = father;
  }
  return tokens[last]?.end ?? end;
};

/** The index of the father's name, where the name of the son ends before it. */
const fatherBehind = (
  tokens: readonly Token[],
  first: number,
  last: number,
  isNamed: boolean,
): number | undefined => {
  const key = keyAt(tokens, last);
  if (last > first && isSon.test(key)) return lastOfFather(tokens, last + 1);
  if (isOfSheikh(tokens, first, last, isNamed)) return lastOfFather(tokens, last + 1);
  const next = tokenAfter(tokens, last);
  return next?.lexeme.key === 'بن' ? lastOfFather(tokens, last + 2) : undefined;
};

/** «إسماعيل ولد الشيخ سيديا», where a name follows. */
const isOfSheikh = (
  tokens: readonly Token[],
  first: number,
  last: number,
  isNamed: boolean,
): boolean => {
  const isSheikh = last > first + 1 && keyAt(tokens, last) === 'الشيخ';
  if (!isSheikh || !isSon.test(keyAt(tokens, last - 1))) return false;
  return (
    isNamed || isKnownName(keyAt(tokens, last + 1)) || afterCompound(tokens, last + 1) !== undefined
  );
};

/** «عبد العزيز» is one name. */
const lastOfFather = (tokens: readonly Token[], at: number): number | undefined =>
  isFather(tokens, at) ? (afterCompound(tokens, at) ?? at + 1) - 1 : undefined;

const isSon = /^(?:بن|ولد|منت)$/u;
/** «ولد عام 1950» */
const isWhen = /^(?:عام|سنه|يوم)$/u;

const isFather = (tokens: readonly Token[], at: number): boolean => {
  const lexeme = tokenAfter(tokens, at - 1)?.lexeme;
  return (
    lexeme?.kind === 'arabic' &&
    !isFunctionWord(lexeme) &&
    !isWhen.test(lexeme.key) &&
    !isTimeNoun(lexeme.key) &&
    !lexeme.key.startsWith('و')
  );
};
