import { loadLexicon } from './load.ts';
import { prepared } from './prepared.ts';

interface Coordinates {
  /** Number in GeoNames. */
  readonly geonames: number;
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Lines are `key CODE number latitude longitude`, here by `key CODE`. */
const lines = prepared(
  'place-coordinates',
  () =>
    new Map(
      loadLexicon<readonly string[]>('place-coordinates.json').map((line) => {
        const code = line.search(/[A-Z]/u);
        return [line.slice(0, code + 2), line.slice(code + 3)];
      }),
    ),
);

/**
 * Where a listed place lies, when GeoNames has it.
 * @param nameKey the search key of its name.
 * @param code ISO 3166-1 alpha-2 of its country.
 */
export const coordinatesOf = (nameKey: string, code: string): Coordinates | undefined => {
  const line = lines().get(`${nameKey.replaceAll('-', ' ')} ${code}`);
  if (line === undefined) return undefined;
  const [geonames = 0, latitude = 0, longitude = 0] = line.split(' ').map(Number);
  return { geonames, latitude, longitude };
};
