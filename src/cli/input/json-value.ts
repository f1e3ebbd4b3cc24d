/** What JSON holds. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };
export type JsonRecord = { readonly [name: string]: Value };

/** Whether a value is an object with fields. */
export const isRecord = (value: Value): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a JSON text; undefined when it is none. Integers that a number cannot hold are text. */
export const parseJson = (text: string): Value | undefined => {
  try {
    return JSON.parse(/\d{16}/u.test(text) ? quotingLongIntegers(text) : text);
  } catch {
    return undefined;
  }
};

/** Ids of posts have 19 digits: as numbers two of them would become one. */
const quotingLongIntegers = (text: string): string =>
  text.replace(stringOrNumber, (token) =>
    /^-?[1-9]\d{15,}$/u.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );

const stringOrNumber = /"(?:[^"\\]|\\[\s\S])*"?|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gu;

/** Levels of lists and objects in a record: what goes deeper is none of its fields. */
const deepest = 100;

/** Whether lists and objects are within each other deeper than any record has them. */
export const isTooDeep = (value: Value, levels = deepest): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
};

/** The field of a name, else the one that a path such as `body.text` leads to. */
export const fieldOf = (record: JsonRecord, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : valueAt(record, name.split('.'));

const valueAt = (value: Value, path: readonly string[]): Value | undefined => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value)) {
    const values = value.map((one) => valueAt(one, path));
    return values.every((one) => one !== undefined) ? values : undefined;
  }
  if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined;
  const field = value[name];
  return field === undefined ? undefined : valueAt(field, rest);
};

/**
 * A text, or one that is given as a list: of paragraphs, or of objects with the text of each. Both in
 * one list are pieces of one line, as Telegram has them: `["a ", { "type": "bold", "text": "b" }]`.
 */
export const textIn = (value: Value | undefined): string | undefined => {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((one: Value) => textIn(isRecord(one) ? one['text'] : one));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const isOfPieces = value.some(isRecord) && value.some((one) => typeof one === 'string');
  return parts.join(isOfPieces ? '' : '\n');
};

/**
 * The records that an answer is about: `{ "status": "ok", "articles": [{ "text": … }] }` holds them,
 * `{ "hits": { "hits": [{ "text": … }] } }` as well.
 */
export const recordsIn = (value: Value, textField: string): readonly Value[] => {
  if (!isRecord(value) || fieldOf(value, textField) !== undefined) return [value];
  const [first = ''] = textField.split('.');
  const [records, ...others] = listsIn([value], (list) =>
    list.some(
      (one) => isRecord(one) && (Object.hasOwn(one, textField) || Object.hasOwn(one, first)),
    ),
  );
  return records === undefined || others.length > 0 ? [value] : records;
};

/** Levels of objects above the list of records in an answer. */
const deepestList = 3;

/** The lists that hold what is sought, of the level nearest to the top that has one. */
const listsIn = (
  records: readonly JsonRecord[],
  holds: (list: readonly Value[]) => boolean,
  levels = deepestList,
): readonly (readonly Value[])[] => {
  const fields = records.flatMap((record) => Object.values(record));
  const lists = fields.filter((field): field is readonly Value[] => Array.isArray(field));
  const found = lists.filter(holds);
  const inner = fields.filter(isRecord);
  return found.length > 0 || inner.length === 0 || levels === 1
    ? found
    : listsIn(inner, holds, levels - 1);
};

/** What a value is, for a message: «a number». */
export const kindOf = (value: Value): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list of things that are no text';
  return isRecord(value) ? 'an object' : `a ${typeof value}`;
};
