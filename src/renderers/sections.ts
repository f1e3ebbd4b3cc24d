import { type DocumentReport, type Entity, type EntityType, entityTypes } from '../document.ts';
import { byCount, byTime, countryKey, nationalitiesOf } from './facts.ts';

/** One line of the index: an entity, with a country the nationalities of it. */
export interface Row {
  readonly entity: Entity;
  readonly nationalities: readonly Entity[];
}

export interface Section {
  readonly type: EntityType;
  readonly rows: readonly Row[];
}

/** What an index is read for; figures and addresses are shown on demand. */
const core = new Set<EntityType>([
  'person',
  'country',
  'nationality',
  'place',
  'organization',
  'date',
]);
const inTime = new Set<EntityType>(['date', 'time']);

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
      const rows = (inTime.has(type) ? byTime(own) : byCount(own)).map(
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
    sections: all.filter(({ type }) => everything || core.has(type)),
    hidden: all.filter(({ type }) => !everything && !core.has(type)),
  };
};

/** How often the nationalities of a row are named together. */
export const nationalityCount = ({ nationalities }: Row): number =>
  nationalities.reduce((sum, entity) => sum + entity.count, 0);
