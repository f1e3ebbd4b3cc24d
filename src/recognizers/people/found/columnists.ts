import type { Candidate, Document } from '../../../document.ts';
import { openerOf } from '../../../lexicons/name-word.ts';
import { firstName } from '../../../lexicons/names.ts';
import { isWriting } from '../../../lexicons/people-words.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { Trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import { personFrom } from './found-name.ts';

const writes = new Trait('columnists/writes', (lexeme) => isWriting(lexeme.key));

/** Words of a columnist's name. */
const fewest = 2;
const most = 4;

/**
 * Who writes what a headline gives behind a colon: «نور الدين مفتاح يكتب: …», a given name and whatever words are
 * between it and the verb.
 */
export const columnists = ({ tokens, sentences }: Document): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let verb = writes.next(tokens); verb >= 0; verb = writes.next(tokens, verb + 1)) {
    const { sentence } = tokenAt(tokens, verb);
    const { firstToken = verb, endToken = verb } = sentences[sentence] ?? {};
    const words = verb - firstToken;
    if (words < fewest || words > most || !opensTitle.has(tokens[verb + 1]?.lexeme.text ?? '')) {
      continue;
    }
    const name = tokens.slice(firstToken, verb).map(({ lexeme }) => lexeme);
    const [first] = name;
    const isGiven =
      first !== undefined &&
      (firstName(first.key) !== undefined || openerOf(first).kind === 'servant');
    if (endToken > verb + 1 && isGiven && name.every(({ kind }) => kind === 'arabic')) {
      const [from, to] = [tokenAt(tokens, firstToken), tokenAt(tokens, verb - 1)];
      found.push(personFrom(from.start, to.end, 'columnist', grade.fixed));
    }
  }
  return found;
};

/** Between the verb and the headline. */
const opensTitle: ReadonlySet<string> = new Set([':', '.', '..', '...', '…', '"', '«', '“']);
