import { DayReader } from '../../recognizers/dates/written-day.ts';
import { nearest } from '../similar.ts';
import type { Fields, InputItem, InputOptions } from './document.ts';

/** What JSON holds. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };
type JsonRecord = { readonly [name: string]: Value };

export const isRecord = (value: Value): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes documents of the records of JSON or the rows of a table. */
export class RecordReader {
  readonly #fields: Fields;
  readonly #days: DayReader;
  readonly #warn: (message: string) => void;

  constructor({ fields, dateFormat, warn }: InputOptions) {
    this.#fields = fields;
    this.#days = new DayReader(dateFormat);
    this.#warn = warn;
  }

  /** The document of a record, or what is wrong with it; `place` is its file and line. */
  read(record: Value, place: string): InputItem {
    if (!isRecord(record)) {
      return {
        id: place,
        error: `${place}: ${Array.isArray(record) ? 'a list' : kindOf(record)}, not a JSON object; fix it`,
      };
    }
    const named = fieldOf(record, this.#fields.id);
    const id = typeof named === 'string' || typeof named === 'number' ? String(named) : place;
    const text = textOf(fieldOf(record, this.#fields.text));
    if (text === undefined) return { id, error: `${place}: ${this.#textProblem(record)}` };
    const title = fieldOf(record, 'title');
    return {
      id,
      text,
      date: this.#dateOf(fieldOf(record, this.#fields.date), place),
      ...(typeof title === 'string' && title !== '' && { title }),
      ...this.#kept(record),
    };
  }

  #dateOf(value: Value | undefined, place: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    const day = typeof value === 'object' ? null : this.#days.read(value);
    if (day === null) {
      const shown = typeof value === 'object' ? kindOf(value) : `«${value}»`;
      this.#warn(`${place}: date ${shown} is no day and is not used; pass its --date-format`);
    }
    return day;
  }

  #kept(record: JsonRecord): { readonly kept?: JsonRecord } {
    const { keep, text } = this.#fields;
    if (keep !== 'all' && keep.length === 0) return {};
    // The text itself is in the result already, one way or another.
    const isText = (name: string): boolean => name === text || text.startsWith(`${name}.`);
    const names = keep === 'all' ? Object.keys(record).filter((name) => !isText(name)) : keep;
    return { kept: Object.fromEntries(names.map((name) => [name, fieldOf(record, name) ?? null])) };
  }

  #textProblem(record: JsonRecord): string {
    const { text } = this.#fields;
    const value = fieldOf(record, text);
    if (value !== undefined) return `«${text}» is ${kindOf(value)}, not text`;
    return missingField(text, Object.keys(record));
  }
}

/** What to say of a text field that is not there. */
export const missingField = (field: string, names: readonly string[]): string => {
  if (names.length === 0) return 'the record is empty';
  const shown = names.slice(0, 12).join(', ');
  const more = names.length > 12 ? ` and ${names.length - 12} more` : '';
  const meant = nearest(field, names);
  const hint = meant === undefined ? 'name one with' : `did you mean`;
  return `no «${field}»; the fields are ${shown}${more}: ${hint} --text-field ${meant ?? 'NAME'}`;
};

/** The field of a name, else the one that a path such as `body.text` leads to. */
const fieldOf = (record: JsonRecord, name: string): Value | undefined =>
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

/** A text, or one that is given as a list of paragraphs. */
const textOf = (value: Value | undefined): string | undefined => {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const parts = value.map(textOf);
  return parts.every((part) => part !== undefined) ? parts.join('\n') : undefined;
};

const kindOf = (value: Value): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list of things that are no text';
  return isRecord(value) ? 'an object' : `a ${typeof value}`;
};
