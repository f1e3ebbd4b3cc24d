import type { Candidate, Document, Recognizer } from '../../document.ts';
import { traceDocument } from '../../pipeline.ts';
import { rules } from '../../recognizers/index.ts';
import {
  beginOf,
  classNamed,
  insideOf,
  type LabelSpan,
  labelSpans,
  type NameClass,
} from '../../recognizers/tagger/decoding/labels.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { TrainingDocument } from './training-gold.ts';

/** A name that we find in gold of other habits. */
interface ConfidentSpan extends LabelSpan {
  readonly confidence: number;
}

/** From this confidence on a name that the gold does not mark is one that only we mark. */
const sure = 0.85;

/** People and places are names to everybody; what else counts as a name differs. */
const common: ReadonlySet<NameClass> = new Set(['PERS', 'LOC']);

/**
 * Gold of other habits, labelled by ours: names that both find, people and places that only the gold
 * marks («بوذا»), nationalities and sure names that only we mark («الجيش الإسرائيلي»). Sentences where
 * both cannot be right are left out.
 */
export const adaptedGold = (
  gold: readonly TrainingDocument[],
  tagger: Recognizer,
  domain: number,
): readonly TrainingDocument[] =>
  gold.map((one) => {
    const { document } = one;
    const ours = foundIn(document, tagger);
    const theirs = labelSpans(one.labels);
    const labels = new Uint8Array(one.labels.length);
    const unused = new Set<number>();
    for (const { index, firstToken, endToken } of document.sentences) {
      const isHere = ({ first, end }: LabelSpan): boolean => first >= firstToken && end <= endToken;
      const names = merged(theirs.filter(isHere), ours.filter(isHere));
      if (names === undefined) unused.add(index);
      for (const { first, end, tagClass } of names ?? []) {
        labels.fill(insideOf(tagClass), first, end);
        labels[first] = beginOf(tagClass);
      }
    }
    const units = Int32Array.from(labels, (_, index) => index);
    return { ...one, labels, domain, units, unitLabels: labels, unused };
  });

/** The names of a document, without those inside of others. */
const foundIn = (document: Document, tagger: Recognizer): readonly ConfidentSpan[] => {
  const { tokens } = document;
  const all = traceDocument(document, { recognizers: [...rules, tagger] })
    .repeat.candidates.flatMap(({ type, start, end, confidence }: Candidate) => {
      const tagClass = classNamed(type);
      if (tagClass === undefined) return [];
      const first = firstEndingAfter(tokens, start);
      return [{ first, end: firstEndingAfter(tokens, end - 1) + 1, tagClass, confidence }];
    })
    .sort((one, other) => one.first - other.first || other.end - one.end);
  let read = 0;
  return all.filter(({ first, end }) => {
    const isOuter = first >= read;
    if (isOuter) read = end;
    return isOuter;
  });
};

/** The names of a sentence by our habits; undefined where the gold and we contradict each other. */
export const merged = (
  theirs: readonly LabelSpan[],
  ours: readonly ConfidentSpan[],
): readonly LabelSpan[] | undefined => {
  const names = new Set<LabelSpan>();
  const judged = new Set<ConfidentSpan>();
  for (const name of theirs) {
    const over = ours.filter(({ first, end }) => first < name.end && end > name.first);
    for (const one of over) judged.add(one);
    const chosen = oneOf(name, over);
    if (chosen === undefined) return undefined;
    names.add(chosen);
  }
  for (const one of ours) {
    if (judged.has(one)) continue;
    if (one.tagClass === 'NAT' || one.confidence >= sure) names.add(one);
    else if (!common.has(one.tagClass)) return undefined;
  }
  return [...names];
};

/** What a name of the gold is to us, who find some over it. */
const oneOf = (name: LabelSpan, over: readonly ConfidentSpan[]): LabelSpan | undefined => {
  const [found, ...others] = over;
  if (found === undefined) return common.has(name.tagClass) ? name : undefined;
  if (others.length > 0) return undefined;
  if (found.first === name.first && found.end === name.end) {
    if (found.tagClass === name.tagClass) return found;
    const isPerson = found.tagClass === 'PERS' && name.tagClass === 'LOC';
    return isPerson || name.tagClass === 'PERS' ? name : undefined;
  }
  // «جامعة القاهرة» holds a place.
  const holds = found.first <= name.first && found.end >= name.end;
  return holds && name.tagClass === 'LOC' && found.tagClass !== 'PERS' && found.confidence >= sure
    ? found
    : undefined;
};
