import type { DocumentReport } from '../document.ts';
import { analyzeText } from '../pipeline.ts';
import { valueText } from '../value.ts';
import { classesOf, defaultMapping, type TagMapping } from './classes.ts';
import type { GoldDocument } from './gold.ts';
import { type Evaluation, score } from './score.ts';

export interface EvaluateOptions {
  /** Which gold tags stand for which entity types; known schemes by default. */
  readonly mapping?: TagMapping;
  /** How a document is analysed; the whole pipeline by default. */
  readonly analyze?: (gold: GoldDocument) => DocumentReport;
}

/**
 * Analyses the texts of gold documents and compares what is found with what is marked. Tags without
 * a counterpart are left out of the count, and so are entity types that no tag of the gold covers.
 */
export const evaluate = (
  documents: readonly GoldDocument[],
  options: EvaluateOptions = {},
): Evaluation => {
  const analyze =
    options.analyze ??
    ((gold) => analyzeText(gold.text, { id: gold.id, referenceDate: gold.referenceDate ?? null }));
  // A mapping that the caller names counts whole, so that a tag absent from the gold still costs
  // what is wrongly found for it.
  const tags =
    options.mapping?.keys() ?? documents.flatMap((gold) => gold.spans.map((span) => span.tag));
  const answers = documents.map((gold) => ({
    gold,
    found: analyze(gold).entities.flatMap((entity) =>
      entity.mentions.map(({ start, end }) => ({
        start,
        end,
        type: entity.type,
        value: valueText(entity.value),
      })),
    ),
  }));
  return score(answers, classesOf(options.mapping ?? defaultMapping, tags));
};
