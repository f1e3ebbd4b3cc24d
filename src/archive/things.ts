import { usualNameOf } from '../analysis/joining/usual-name.ts';
import type { Entity } from '../document.ts';
import { type EntityType, isNameKind } from '../kinds.ts';
import { usualCountryName } from '../lexicons/country-names.ts';
import { countryKeyOf, identityOf } from '../linking/keys/key.ts';
import { valueText } from '../value.ts';
import { numberColumn, textColumn, typeColumn } from './sql-columns.ts';
import type { Database, SqlRow } from './sqlite.ts';

/** What a row of `things` says. */
interface ThingRow {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly code?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** The number of the thing that an entity is; a new one is listed under itself. */
export const thingOf = (database: Database, { key, type, name, value }: Entity): number => {
  const known = numberOfKey(database, key);
  if (known !== undefined) return known;
  const place = value !== null && 'latitude' in value ? value : undefined;
  const thing = addThing(database, {
    key,
    type,
    name: isNameKind(type) ? name : valueText(value) || name,
    code: value !== null && 'code' in value ? value.code : undefined,
    latitude: place?.latitude,
    longitude: place?.longitude,
  });
  // «العثمانية» is of a state of the past, under which nothing is listed.
  if (type === 'nationality' && value !== null) {
    const country = countryOf(database, key, value.code);
    database.run('UPDATE things SET entry = ? WHERE number = ?', country, thing);
  }
  return thing;
};

/** The country that a nationality is listed under. */
const countryOf = (database: Database, nationality: string, code: string): number => {
  const key = countryKeyOf(nationality);
  const name = usualCountryName(identityOf(key)) ?? code;
  return numberOfKey(database, key) ?? addThing(database, { key, type: 'country', name, code });
};

const numberOfKey = (database: Database, key: string): number | undefined => {
  const [row] = database.all('SELECT number FROM things WHERE key = ?', key);
  return row === undefined ? undefined : numberColumn(row, 'number');
};

const addThing = (
  database: Database,
  { key, type, name, code, latitude, longitude }: ThingRow,
): number =>
  database.run(
    `INSERT INTO things (number, entry, key, type, name, code, latitude, longitude)
     SELECT next, next, ?, ?, ?, ?, ?, ? FROM (SELECT coalesce(max(number), 0) + 1 AS next FROM things)`,
    key,
    type,
    name,
    code ?? null,
    latitude ?? null,
    longitude ?? null,
  );

/** Gives a thing the name that most documents have for it; one that no document names is deleted. */
export const settle = (database: Database, number: number): void => {
  const [thing] = database.all(
    'SELECT number, key, type, entry FROM things WHERE number = ?',
    number,
  );
  if (thing === undefined) return;
  const rows = database.all(
    'SELECT name, reported FROM names WHERE thing = ? AND reported > 0',
    number,
  );
  const names = rows.map(
    (row) => [textColumn(row, 'name'), numberColumn(row, 'reported')] as const,
  );
  const name = usualNameOf(new Map(names)) ?? countryNameOf(thing);
  if (isUsed(database, number)) {
    if (name !== undefined)
      database.run('UPDATE things SET name = ? WHERE number = ?', name, number);
    return;
  }
  database.run('UPDATE things SET entry = number WHERE entry = ?', number);
  database.run('DELETE FROM things WHERE number = ?', number);
  if (typeColumn(thing) === 'nationality') settle(database, numberColumn(thing, 'entry'));
};

const countryNameOf = (thing: SqlRow): string | undefined =>
  typeColumn(thing) === 'country'
    ? usualCountryName(identityOf(textColumn(thing, 'key')))
    : undefined;

/** Whether a document names a thing, or the people of a country. */
const isUsed = (database: Database, number: number): boolean =>
  database.all(
    `SELECT 1 FROM entities WHERE thing = ?1
     UNION ALL SELECT 1 FROM things WHERE entry = ?1 AND type = 'nationality' AND number <> ?1 LIMIT 1`,
    number,
  ).length > 0;
