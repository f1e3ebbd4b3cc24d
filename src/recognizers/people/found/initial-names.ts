import type { Candidate, Token } from '../../../document.ts';
import { isTitleLetter } from '../../../lexicons/people-words.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { parseIntroduced } from '../full-name.ts';
import { personFrom } from './found-name.ts';

/** Somebody of whom a paper gives a letter and the other name: «شكوى تقدم بها الموال ب. الجيلالي من دوار أولاد زيان». */
export const initialNames = (tokens: readonly Token[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const { index, lexeme } of tokens) {
    const named = lexeme.text === '.' ? nameBehind(tokens, index) : undefined;
    if (named !== undefined) found.push(named);
  }
  return found;
};

const nameBehind = (tokens: readonly Token[], point: number): Candidate | undefined => {
  const letter = tokens[point - 1];
  if (letter === undefined || !isInitialBefore(letter, tokens[point])) return undefined;
  const before = tokens[point - 2]?.lexeme;
  const isInSentence = tokens[point - 2]?.sentence === letter.sentence;
  if (!isInSentence || before?.kind !== 'arabic' || before.key.length < 3) return undefined;
  const first = tokenAfter(tokens, point);
  if (first === undefined || tokenAfter(tokens, point - 1) === undefined) return undefined;
  const name = parseIntroduced(tokens, point + 1);
  if (name?.start !== first.start) return undefined;
  return personFrom(letter.start, name.end, 'initial', grade.likely);
};

/** A letter with its full stop that is no title («د. محمد»). */
const isInitialBefore = (letter: Token, point: Token | undefined): boolean =>
  letter.lexeme.kind === 'arabic' &&
  letter.lexeme.key.length === 1 &&
  letter.end === point?.start &&
  !isTitleLetter(letter.lexeme.key);
