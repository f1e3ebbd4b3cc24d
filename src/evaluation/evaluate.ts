import type { DocumentReport, Recognizer } from '../document.ts';
import { lazy } from '../lexicons/load.ts';
import { analyzeText } from '../pipeline.ts';
import { holidayNames } from '../recognizers/dates/patterns/words/holiday-names.ts';
import { checkAllMade, checkOptions } from '../text/check-text.ts';
import { searchKey, searchKeys } from '../text/normalize.ts';
import { valueText } from '../value.ts';
import { classesOf, defaultMapping, type TagMapping } from './classes.ts';
import type { FoundSpan, GoldDocument } from './gold.ts';
import { type Evaluation, score } from './score.ts';

export interface EvaluateOptions {
  /** Which gold tags stand for which entity types; known schemes by default. */
  readonly mapping?: TagMapping;
  /** Recognizers to run, in order. Default: all. */
  readonly recognizers?: readonly Recognizer[];
}

/**
 * Analyses the texts of gold documents and compares what is found with what is marked. Tags without
 * a counterpart are left out of the count, and so are entity types that no tag of the gold covers.
 */
export const evaluate = (
  documents: readonly GoldDocument[],
  options: EvaluateOptions = {},
): Evaluation => {
  checkAllMade(documents, {
    what: 'a gold document',
    field: 'spans',
    pass: 'those of readMarks',
  });
  checkOptions(options);
  const { recognizers } = options;
  const analyze = ({ text, id, referenceDate }: GoldDocument): DocumentReport =>
    analyzeText(text, {
      id,
      referenceDate: referenceDate ?? null,
      ...(recognizers !== undefined && { recognizers }),
    });
  // A mapping that the caller names counts whole, so that a tag absent from the gold still costs
  // what is wrongly found for it.
  const tags =
    options.mapping?.keys() ?? documents.flatMap((gold) => gold.spans.map((span) => span.tag));
  const answers = documents.map((gold) => ({
    gold,
    found: foundIn(analyze(gold)).filter((span) => !passedOver(gold, span)),
  }));
  return score(answers, classesOf(options.mapping ?? defaultMapping, tags));
};

const foundIn = ({ entities }: DocumentReport): readonly FoundSpan[] =>
  entities.flatMap(({ type, id, value, mentions }) =>
    mentions.map(({ start, end, confidence }) => ({
      start,
      end,
      type,
      value: valueText(value),
      cluster: id,
      confidence,
    })),
  );

const holidayKeys = lazy(() => searchKeys(holidayNames()));

/** A holiday is a date when a day is meant; lenient gold marks none. */
const passedOver = ({ lenient, text }: GoldDocument, { type, start, end }: FoundSpan): boolean => {
  if (lenient !== true || type !== 'date') return false;
  const key = searchKey(text.slice(start, end));
  return holidayKeys().some((name) => key.includes(name));
};
