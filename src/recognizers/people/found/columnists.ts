import type { Candidate, Document, Sentence, Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { openerOf } from '../../../lexicons/name-word.ts';
import { firstName } from '../../../lexicons/names.ts';
import { isPen, isWriting } from '../../../lexicons/people-words.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { personFrom } from './found-name.ts';

/** Words of a columnist's name. */
const fewest = 2;
const most = 4;

/**
 * Who writes what a headline gives behind a colon: «نور الدين مفتاح يكتب: …», a given name and whatever words are
 * between it and the verb; or whose name is a line behind «بقلم».
 */
export const columnists = ({ tokens, sentences }: Document): readonly Candidate[] =>
  sentences.flatMap((sentence) => {
    const { firstToken, endToken } = sentence;
    const verb = verbAfterName(tokens, sentence);
    if (verb !== undefined) return [authorFrom(tokens, firstToken, verb)];
    const name = behindPen(tokens, sentence);
    return name === undefined ? [] : [authorFrom(tokens, name, endToken)];
  });

const authorFrom = (tokens: readonly Token[], from: number, end: number): Candidate =>
  personFrom(tokenAt(tokens, from).start, tokenAt(tokens, end - 1).end, 'columnist', grade.fixed);

/** Where a name begins that is all of a line behind «بقلم»: «بقلم: الناجي ولد الطلبه». */
const behindPen = (
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): number | undefined => {
  if (!isPen(tokenAt(tokens, firstToken).lexeme.key)) return undefined;
  const from = tokens[firstToken + 1]?.lexeme.text === ':' ? firstToken + 2 : firstToken + 1;
  const words = endToken - from;
  if (words < fewest || words > most) return undefined;
  const name = tokens.slice(from, endToken).map(({ lexeme }) => lexeme);
  const isName = name.every((word) => word.kind === 'arabic' && !isFunctionWord(word));
  return isName && !isTitle(tokenAt(tokens, from).lexeme) ? from : undefined;
};

const verbAfterName = (
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): number | undefined => {
  const last = Math.min(firstToken + most, endToken - 2);
  for (let at = firstToken; at <= last; at++) {
    const { lexeme } = tokenAt(tokens, at);
    if (lexeme.kind !== 'arabic') return undefined;
    if (!isWriting(lexeme.key)) continue;
    const isNamed = at >= firstToken + fewest && isGiven(tokenAt(tokens, firstToken));
    return isNamed && opensTitle.has(tokenAt(tokens, at + 1).lexeme.text) ? at : undefined;
  }
  return undefined;
};

const isGiven = ({ lexeme }: Token): boolean =>
  firstName(lexeme.key) !== undefined || openerOf(lexeme).kind === 'servant';

/** Between the verb and the headline. */
const opensTitle: ReadonlySet<string> = new Set([':', '.', '..', '...', '…', '"', '«', '“']);
