import { isRecord, type Value } from './json-value.ts';

/** Levels of objects within a field that are looked into. */
const deepest = 3;

/** The path of the first string or number within an object: `date.$date`, as MongoDB writes days. */
const innerField = (path: string, value: Value, levels = deepest): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return path;
  if (!isRecord(value) || levels === 0) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = innerField(`${path}.${name}`, inner, levels - 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What to say of a field that is an object with what was meant in it; undefined where there is nothing. */
export const innerFieldProblem = (
  field: string,
  value: Value | undefined,
  option: string,
): string | undefined => {
  if (value === undefined || !isRecord(value)) return undefined;
  const inner = innerField(field, value);
  return inner && `«${field}» is an object; name a field in it: ${option} ${inner}`;
};
