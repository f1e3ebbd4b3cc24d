import type { Candidate, Document, EntityType, EntityValue } from '../document.ts';
import { cliticsOf } from '../lexicons/stems.ts';
import { type AnalyzeOptions, traceDocument } from '../pipeline.ts';
import { type ExplainedDate, explainDates } from '../recognizers/dates/explain-dates.ts';
import type { SegmentRole } from '../text/clitics/clitic-segments.ts';

/** One word of an explained phrase. */
export interface ExplainedToken {
  readonly text: string;
  readonly kind: string;
  /** UTF-16 offsets into the phrase. */
  readonly start: number;
  readonly end: number;
  /** Its likeliest proclitics, stem and suffixes. */
  readonly segments: readonly { readonly text: string; readonly role: SegmentRole }[];
  /** Every reading as proclitics and the beginning of a name: what is left of the word. */
  readonly splits: readonly string[];
}

/** What became of a candidate. */
type Fate =
  | { readonly kind: 'kept' }
  /** Another candidate says the same; the one kept has both as sources. */
  | { readonly kind: 'joined'; readonly by: string }
  /** The tagger does not find it and the rule is not certain. */
  | { readonly kind: 'refused' }
  /** It overlaps one that was kept. */
  | { readonly kind: 'inside' | 'overlaps'; readonly by: string };

export interface ExplainedCandidate {
  readonly type: EntityType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The recognizer that proposes it; the tagger has the rule of what it agrees with. */
  readonly source: string;
  readonly confidence: number;
  readonly value: EntityValue;
  readonly fate: Fate;
}

/** How a phrase is read: its words, all candidates, and what became of each. */
export interface Explanation {
  readonly text: string;
  readonly referenceDate: string | null;
  readonly tokens: readonly ExplainedToken[];
  /** In order of place, the kept ones of a place first. */
  readonly candidates: readonly ExplainedCandidate[];
  /** How each date came about: readings of the patterns, refiners, meaning, value. */
  readonly dates: readonly ExplainedDate[];
}

/**
 * Explains a short text; every candidate of every recognizer is in the answer.
 * @throws TypeError when the document is none of `readDocument`.
 */
export const explain = (document: Document, options: AnalyzeOptions = {}): Explanation => {
  const { date, propose, weigh, choose, repeat } = traceDocument(document, options);
  const standing = new Set(weigh.candidates.map(identity));
  const kept = [
    ...choose.candidates,
    ...repeat.candidates.filter(({ source }) => source === 'second-pass'),
  ];
  const explained = [
    ...propose.candidates,
    ...repeat.candidates.filter(({ source }) => source === 'second-pass'),
  ].map((candidate) => explainedOf(document, candidate, fateOf(candidate, kept, standing)));
  return {
    text: document.text,
    referenceDate: date.document.referenceDate,
    tokens: tokensOf(document),
    dates: explainDates(date.document),
    candidates: withOneKept(
      explained.sort(
        (a, b) =>
          a.start - b.start || b.end - a.end || rank(a) - rank(b) || b.confidence - a.confidence,
      ),
    ),
  };
};

/** Of candidates that say the same by one rule, as the tagger does with a rule that it heard, one is kept. */
const withOneKept = (candidates: readonly ExplainedCandidate[]): readonly ExplainedCandidate[] => {
  const kept = new Set<string>();
  return candidates.map((candidate) => {
    const { type, start, end, rule, fate } = candidate;
    if (fate.kind !== 'kept') return candidate;
    const place = `${type} ${start} ${end}`;
    if (kept.has(place)) return { ...candidate, fate: { kind: 'joined', by: rule } };
    kept.add(place);
    return candidate;
  });
};

const rank = ({ fate }: ExplainedCandidate): number => (fate.kind === 'kept' ? 0 : 1);

const identity = ({ type, start, end, source }: Candidate): string =>
  `${type} ${start} ${end} ${source}`;

const fateOf = (
  candidate: Candidate,
  kept: readonly Candidate[],
  standing: ReadonlySet<string>,
): Fate => {
  const same = kept.find(
    ({ type, start, end }) =>
      type === candidate.type && start === candidate.start && end === candidate.end,
  );
  if (same !== undefined) {
    return same.rule === candidate.rule ? { kind: 'kept' } : { kind: 'joined', by: same.rule };
  }
  const winner = kept.find(({ start, end }) => start < candidate.end && end > candidate.start);
  if (winner === undefined) return { kind: 'refused' };
  if (!standing.has(identity(candidate)) && candidate.source !== 'second-pass')
    return { kind: 'refused' };
  const inside = winner.start <= candidate.start && winner.end >= candidate.end;
  return { kind: inside ? 'inside' : 'overlaps', by: winner.rule };
};

const explainedOf = ({ text }: Document, candidate: Candidate, fate: Fate): ExplainedCandidate => {
  const { type, start, end, confidence, value } = candidate;
  return {
    type,
    text: text.slice(start, end),
    start,
    end,
    rule: candidate.rule,
    source: candidate.source,
    confidence: Math.round(confidence * 1000) / 1000,
    value,
    fate,
  };
};

const tokensOf = ({ tokens }: Document): readonly ExplainedToken[] =>
  tokens.map(({ lexeme, start, end }) => ({
    text: lexeme.text,
    kind: lexeme.kind,
    start,
    end,
    segments: cliticsOf(lexeme).map(({ role, start: from, end: to }) => ({
      text: lexeme.text.slice(from, to),
      role,
    })),
    splits: lexeme.splits.map(({ spelling }) => spelling),
  }));
