import type { Candidate, Document, TimexValue } from '../../document.ts';
import { candidateOf, resolveDates } from './dates.ts';
import type { Meaning } from './meaning.ts';
import { readDates } from './read-dates.ts';
import type { Reading } from './reading.ts';

/** What one pattern reads, before readings are joined. */
interface ExplainedReading {
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name of the pattern: `day-month`. */
  readonly pattern: string;
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
  /** True when it counts only beside another reading. */
  readonly weak: boolean;
}

/** How a date of a document came about. */
export interface ExplainedDate {
  readonly candidate: Candidate;
  /** What the patterns read within its span, in order. */
  readonly readings: readonly ExplainedReading[];
  /** The pattern whose reading it is. */
  readonly pattern: string;
  /** The refiners that joined or changed readings, in order: `weekday`, `range`. */
  readonly refiners: readonly string[];
  /** What is to be resolved: `{ kind: 'fields', month: 3, … }`. */
  readonly meaning: Meaning;
  readonly value: TimexValue;
}

/**
 * Each date candidate of a document with its readings, rule, meaning and value. «الآن» and its like,
 * which are left out of reports, are among them with the value `PRESENT_REF`.
 */
export const explainDates = (document: Document): readonly ExplainedDate[] => {
  const read = readDates(document);
  return resolveDates(document).flatMap(({ reading, resolved }) => {
    const candidate = candidateOf(reading, resolved);
    if (candidate.value === null || !('timex' in candidate.value)) return [];
    return [
      {
        candidate,
        readings: read
          .filter(({ start, end }) => start >= reading.start && end <= reading.end)
          .map((one) => explained(one, document)),
        pattern: reading.rule,
        refiners: reading.refiners,
        meaning: reading.meaning,
        value: candidate.value,
      },
    ];
  });
};

const explained = (reading: Reading, { text }: Document): ExplainedReading => {
  const { start, end, rule, meaning, confidence, weak = false } = reading;
  return { start, end, text: text.slice(start, end), pattern: rule, meaning, confidence, weak };
};
