import { lazy, loadLexicon } from './load.ts';

export interface Coordinates {
  /** Number in GeoNames. */
  readonly geonames: number;
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Lines are `key CODE number latitude longitude`; read when a place is first reported. */
const lines = lazy(() => {
  const byPlace = new Map<string, string>();
  for (const line of loadLexicon<readonly string[]>('place-coordinates.json')) {
    const code = line.search(/[A-Z]/u);
    byPlace.set(line.slice(0, code + 2), line.slice(code + 3));
  }
  return byPlace;
});

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
