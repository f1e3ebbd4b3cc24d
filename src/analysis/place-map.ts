import type { DocumentReport } from '../document.ts';
import { countUp, type TextCounts } from '../text/count-up.ts';
import { usualNameOf } from './joining/usual-name.ts';
import { noteValue, usualValueOf } from './joining/usual-value.ts';

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

/** A place while documents are counted. */
interface CountedPlace {
  readonly names: TextCounts;
  readonly values: TextCounts;
  count: number;
  documents: number;
}

/** Counts the places of documents one by one; each has the name and the value that most of them have. */
export class PlaceMapBuilder {
  readonly #places = new Map<string, CountedPlace>();

  add({ entities }: DocumentReport): void {
    for (const { type, key, name, count, value } of entities) {
      if (type !== 'place') continue;
      const place = this.#placeOf(key);
      countUp(place.names, name);
      noteValue(place.values, value);
      place.count += count;
      place.documents++;
    }
  }

  #placeOf(key: string): CountedPlace {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = { names: new Map(), values: new Map(), count: 0, documents: 0 };
    this.#places.set(key, place);
    return place;
  }

  /** Most often named first. */
  places(): readonly MappedPlace[] {
    return [...this.#places]
      .map(
        ([key, { names, values, count, documents }]): MappedPlace => ({
          name: usualNameOf(names) ?? '',
          ...usualValueOf(values, documents),
          key,
          count,
          documents,
        }),
      )
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}
