import type { Candidate, Document } from '../../document.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/**
 * Leaves out an event of the tagger that covers two whole ones of a rule, of which the second has «و» before it:
 * «الانتخابات الرئاسية 2014 | والانتخابات الرئاسية 2019».
 */
export const withoutRowsAsEvents = (
  { text, tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const sure = candidates.filter(isSureEvent);
  if (sure.length < 2) return candidates;
  const endOf = new Map(sure.map(({ start, end }) => [start, end]));
  const startOf = new Map(sure.map(({ start, end }) => [end, start]));
  const isRow = ({ type, source, start, end }: Candidate): boolean => {
    const [firstEnd, second] = [endOf.get(start), startOf.get(end)];
    if (type !== 'event' || source !== 'tagger') return false;
    if (firstEnd === undefined || second === undefined || second <= firstEnd) return false;
    const next = tokens[firstEndingAfter(tokens, firstEnd)];
    return next !== undefined && text.slice(next.start, second) === 'و';
  };
  return candidates.filter((candidate) => !isRow(candidate));
};

const isSureEvent = ({ type, source, confidence }: Candidate): boolean =>
  type === 'event' && source !== 'tagger' && confidence >= grade.likely;
