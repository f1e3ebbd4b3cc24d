import type { DocumentReport, Entity, EntityType } from '../../document.ts';
import { entityTypes, isMainKind } from '../../kinds.ts';
import { byCount, countryKey, inReadingOrder, nationalitiesOf } from './facts.ts';

/** One line of the index: an entity, with a country the nationalities of it. */
export interface Row {
  readonly entity: Entity;
  readonly nationalities: readonly Entity[];
}

export interface Section {
  readonly type: EntityType;
  readonly rows: readonly Row[];
}

/** The index by kinds in a fixed order, and the kinds found but left out. */
export const sectionsOf = (
  report: DocumentReport,
  everything: boolean,
): { readonly sections: readonly Section[]; readonly hidden: readonly Section[] } => {
  const { beside, alone } = nationalitiesOf(report);
  const all = entityTypes
    .map((type): Section => {
      const own =
        type === 'nationality' ? alone : report.entities.filter((entity) => entity.type === type);
      const rows = inReadingOrder(type, own).map(
        (entity): Row => ({
          entity,
          nationalities:
            entity.type === 'country' ? byCount(beside.get(countryKey(entity)) ?? []) : [],
        }),
      );
      return { type, rows };
    })
    .filter((section) => section.rows.length > 0);
  return {
    sections: all.filter(({ type }) => everything || isMainKind(type)),
    hidden: all.filter(({ type }) => !everything && !isMainKind(type)),
  };
};

/** How often the nationalities of a row are named together. */
export const nationalityCount = ({ nationalities }: Row): number =>
  nationalities.reduce((sum, entity) => sum + entity.count, 0);
