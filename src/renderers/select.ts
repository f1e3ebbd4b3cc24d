import type { DocumentReport, Entity, EntityType } from '../document.ts';

export interface Selection {
  /** Kinds to keep; null for all. */
  readonly types: readonly EntityType[] | null;
  /** Mentions below it are left out, 0 to 1. */
  readonly minConfidence: number;
}

/** The part of a report that is asked for; counts follow the mentions kept. */
export const select = (
  report: DocumentReport,
  { types, minConfidence }: Selection,
): DocumentReport => {
  if (types === null && minConfidence <= 0) return report;
  const entities = report.entities.flatMap((entity): readonly Entity[] => {
    if (types !== null && !types.includes(entity.type)) return [];
    const mentions = entity.mentions.filter(({ confidence }) => confidence >= minConfidence);
    return mentions.length === 0 ? [] : [{ ...entity, mentions, count: mentions.length }];
  });
  return { ...report, entities };
};
