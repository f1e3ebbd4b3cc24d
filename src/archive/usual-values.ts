import { rarestValue } from '../analysis/joining/usual-value.ts';
import type { EntityValue } from '../document.ts';
import { jsonColumn, optionalColumn, textColumn } from './sql-columns.ts';
import type { Database } from './sqlite.ts';

/**
 * Gives each place and body the country and the coordinates that most documents have for it, or none, as
 * `kashaf index` does: «حي الرياض» of ten texts on Tunisia and one on Morocco lies in Tunisia. A number of
 * GeoNames is one place wherever it is named.
 */
export const settleValues = (database: Database): void => {
  const values = database.all(
    `SELECT key, code, CASE WHEN times * ${rarestValue} >= documents THEN value END AS value FROM (
       SELECT thing, value, count(*) AS times,
         sum(count(*)) OVER (PARTITION BY thing) AS documents,
         row_number() OVER (
           PARTITION BY thing ORDER BY value IS NULL, count(*) DESC, value
         ) AS rank
       FROM entities WHERE thing IN (
         SELECT number FROM things
         WHERE type = 'organization' OR (type = 'place' AND key NOT GLOB 'place:[0-9]*')
       ) GROUP BY thing, value
     ) JOIN things ON number = thing WHERE rank = 1`,
  );
  for (const row of values) {
    const value = jsonColumn<EntityValue>(row, 'value');
    const code = (value !== null && 'code' in value ? value.code : undefined) ?? null;
    if (code === optionalColumn(row, 'code')) continue;
    const place = value !== null && 'latitude' in value ? value : undefined;
    database.run(
      'UPDATE things SET code = ?, latitude = ?, longitude = ? WHERE key = ?',
      code,
      place?.latitude ?? null,
      place?.longitude ?? null,
      textColumn(row, 'key'),
    );
  }
};
