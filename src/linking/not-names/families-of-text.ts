import type { Candidate, Token } from '../../document.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { uniform } from '../uniform.ts';

/** Search keys of the last words of people who are named in full. */
export const familiesOf = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const last = firstEndingAfter(tokens, end - 1);
    if (last > firstEndingAfter(tokens, start)) keys.add(tokens[last]?.lexeme.key ?? '');
  }
  return keys;
};

/** A name of another kind as the family name of one of them. */
export const asFamily = ({ start, end }: Candidate): Candidate =>
  uniform({
    type: 'person',
    start,
    end,
    value: null,
    confidence: grade.likely,
    source: 'second-pass',
    rule: 'second-pass/surname',
  });
