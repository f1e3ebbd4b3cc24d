import type { Candidate, Document, Sentence, Token } from '../../../document.ts';
import { openerOf } from '../../../lexicons/name-word.ts';
import { firstName } from '../../../lexicons/names.ts';
import { isWriting } from '../../../lexicons/people-words.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { personFrom } from './found-name.ts';

/** Words of a columnist's name. */
const fewest = 2;
const most = 4;

/**
 * Who writes what a headline gives behind a colon: «نور الدين مفتاح يكتب: …», a given name and whatever words are
 * between it and the verb.
 */
export const columnists = ({ tokens, sentences }: Document): readonly Candidate[] =>
  sentences.flatMap((sentence) => {
    const verb = verbAfterName(tokens, sentence);
    if (verb === undefined) return [];
    const { start } = tokenAt(tokens, sentence.firstToken);
    return [personFrom(start, tokenAt(tokens, verb - 1).end, 'columnist', grade.fixed)];
  });

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
