import type { DocumentReport, Entity, EntityType } from '../document.ts';
import { groupBy } from '../text/group-by.ts';
import { inReadingOrder } from './reading/facts.ts';

export interface Selection {
  /** Kinds to keep; null for all. */
  readonly types: readonly EntityType[] | null;
  /** Mentions below it are left out, 0 to 1. */
  readonly minConfidence: number;
  /** Only so many of each kind, those that a report for reading has first. */
  readonly top?: number;
}

/** The part of a report that is asked for; counts follow the mentions kept. */
export const select = (
  report: DocumentReport,
  { types, minConfidence, top }: Selection,
): DocumentReport => {
  if (types === null && minConfidence <= 0 && top === undefined) return report;
  const entities = report.entities.flatMap((entity): readonly Entity[] => {
    if (types !== null && !types.includes(entity.type)) return [];
    const mentions = entity.mentions.filter(({ confidence }) => confidence >= minConfidence);
    return mentions.length === 0 ? [] : [{ ...entity, mentions, count: mentions.length }];
  });
  return { ...report, entities: top === undefined ? entities : firstOfEachKind(entities, top) };
};

const firstOfEachKind = (entities: readonly Entity[], top: number): readonly Entity[] => {
  const shown = new Set(
    [...groupBy(entities, ({ type }) => type)].flatMap(([type, own]) =>
      inReadingOrder(type, own).slice(0, top),
    ),
  );
  return entities.filter((entity) => shown.has(entity));
};
