import type { DocumentReport } from '../document.ts';

/** A place on the map. */
export interface MappedPlace {
  readonly key: string;
  readonly name: string;
  /** Country, ISO 3166-1 alpha-2. */
  readonly code?: string;
  readonly geonames?: number;
  /** Degrees, north and east positive; absent when not known. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly count: number;
  readonly documents: number;
}

/** Counts the places of documents one by one. */
export class PlaceMapBuilder {
  readonly #places = new Map<string, MappedPlace>();

  add({ entities }: DocumentReport): void {
    for (const entity of entities) {
      if (entity.type !== 'place') continue;
      const { key, name, count, value } = entity;
      const old = this.#places.get(key);
      this.#places.set(key, {
        name,
        ...value,
        ...old,
        key,
        count: (old?.count ?? 0) + count,
        documents: (old?.documents ?? 0) + 1,
      });
    }
  }

  /** Most often named first. */
  places(): readonly MappedPlace[] {
    return [...this.#places.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}
