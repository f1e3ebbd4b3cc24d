import { nearestWord } from '../arguments/similar.ts';
import { isRecord, type JsonRecord, type Value } from './json-value.ts';

/** Levels of lists and objects that are looked into. */
const deepest = 4;

/** The fields of the records in a list, which may be those that are meant: « [id, body]», « {hits [id]}». */
const listed = (value: Value | undefined): string => {
  const first = Array.isArray(value) ? value.find(isRecord) : undefined;
  if (first !== undefined) return ` [${Object.keys(first).slice(0, 12).join(', ')}]`;
  if (value === undefined || !isRecord(value)) return '';
  const inner = Object.keys(value).find((name) => Array.isArray(value[name]));
  const within = inner === undefined ? '' : listed(value[inner]);
  return within === '' ? '' : ` {${inner}${within}}`;
};

/**
 * What to say of a field that is not there.
 * @param record where it is sought, when what is in its fields may be meant.
 */
export const missingField = (
  field: string,
  names: readonly string[],
  option = '--text-field',
  record: JsonRecord = {},
): string => {
  if (names.length === 0) return 'the record is empty';
  const shown = names
    .slice(0, 12)
    .map((name) => `${name}${listed(record[name])}`)
    .join(', ');
  const more = names.length > 12 ? ` and ${names.length - 12} more` : '';
  const meant = nearestWord(field, names) ?? longestText(record);
  const hint = meant === undefined ? 'name one with' : `did you mean`;
  return `no «${field}»; the fields are ${shown}${more}: ${hint} ${option} ${meant ?? 'NAME'}`;
};

/** A field, by its path, and how long its text is. */
interface FoundText {
  readonly path: string;
  readonly length: number;
}

/** Texts of articles have other letters than those of addresses and codes. */
const isWorded = (text: string): boolean => /[^\0-\x7f]/.test(text);

/** Whether neither a name of a field nor what is in it has a word of an article. */
export const isWordless = (record: JsonRecord): boolean =>
  !Object.keys(record).some(isWorded) && longestText(record) === undefined;

/**
 * The field with the longest text, which is likely the one that is meant. Records in a list are
 * documents, so that it is a field of theirs.
 */
const longestText = (value: Value, levels = deepest): string | undefined =>
  longestIn('', value, levels)?.path;

const longestIn = (path: string, value: Value, levels: number): FoundText | undefined => {
  if (typeof value === 'string')
    return isWorded(value) ? { path, length: value.length } : undefined;
  if (levels < 0) return undefined;
  if (Array.isArray(value)) {
    const [first] = value;
    return first === undefined ? undefined : longestIn(isRecord(first) ? '' : path, first, levels);
  }
  if (!isRecord(value)) return undefined;
  let longest: FoundText | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = longestIn(path === '' ? name : `${path}.${name}`, inner, levels - 1);
    if (found !== undefined && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
};
