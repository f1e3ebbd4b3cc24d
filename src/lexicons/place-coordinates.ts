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

/** The key of «تونس العاصمة» for that of «تونس», which a country has too. */
export const keyOfCapital = (nameKey: string): string => `${nameKey} العاصمه`;

/**
 * Where a listed place lies, when GeoNames has it; a capital under the name of its country too.
 * @param nameKey the search key of its name.
 * @param code ISO 3166-1 alpha-2 of its country.
 */
export const coordinatesOf = (nameKey: string, code: string): Coordinates | undefined => {
  const key = nameKey.replaceAll('-', ' ');
  const line = lines().get(`${key} ${code}`) ?? lines().get(`${keyOfCapital(key)} ${code}`);
  if (line === undefined) return undefined;
  const [geonames = 0, latitude = 0, longitude = 0] = line.split(' ').map(Number);
  return { geonames, latitude, longitude };
};
