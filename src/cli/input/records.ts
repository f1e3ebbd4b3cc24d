import { DayReader, isSheetDay } from '../../recognizers/dates/written-day.ts';
import type { InputItem, InputOptions, RecordFields } from './document.ts';
import { hasHtml } from './html-signs.ts';
import { innerFieldProblem } from './inner-field.ts';
import {
  fieldOf,
  isRecord,
  isTooDeep,
  type JsonRecord,
  kindOf,
  recordsIn,
  textIn,
  type Value,
} from './json-value.ts';
import { legibleText } from './legible.ts';
import { isWordless, missingField } from './missing-field.ts';
import { isOwnResult, ofKashaf } from './own-result.ts';

/** Reads the HTML of the text field, when it is HTML. */
export const openRecords = async (options: InputOptions, name: string): Promise<RecordReader> => {
  if (options.textFormat !== 'html') return new RecordReader(options, name);
  const { shownText } = await import('../../html/read-html.ts');
  return new RecordReader(options, name, shownText);
};

/** Makes documents of the records of JSON or the rows of a table. */
export class RecordReader {
  readonly #fields: RecordFields;
  readonly #days: DayReader;
  readonly #warn: (message: string) => void;
  readonly #name: string;
  readonly #shownText: ((text: string) => string) | undefined;
  readonly #legible: ReturnType<typeof legibleText>;
  /** Fields that the user named and that no record has had yet, with their options. */
  readonly #unseen: Map<string, string>;
  #names: readonly string[] = [];
  #warnedOfHtml = false;
  #warnedOfOrder = false;
  #warnedOfId = false;

  constructor(options: InputOptions, name: string, shownText?: (text: string) => string) {
    const { fields, dateFormat, warn } = options;
    this.#fields = fields;
    this.#days = new DayReader(dateFormat);
    this.#warn = warn;
    this.#name = name;
    this.#shownText = shownText;
    this.#legible = legibleText(warn);
    this.#unseen = new Map(namedFields(fields));
  }

  /** The documents of a value, or what is wrong with it; `place` is its file and line. */
  *read(value: Value, place: string): Generator<InputItem> {
    const records = this.#isOwnResult(value) ? [value] : recordsIn(value, this.#fields.text);
    for (const [index, record] of records.entries()) {
      yield this.#document(record, records.length === 1 ? place : `${place}[${index}]`);
    }
  }

  /** Texts that were kept in a result are named: kept.text. */
  #isOwnResult(value: Value): boolean {
    return this.#fields.text === 'text' && isRecord(value) && isOwnResult(value);
  }

  /** Warns of fields that the user named and no record has. */
  close(): void {
    if (this.#names.length === 0) return;
    for (const [field, option] of this.#unseen) {
      this.#warn(`${this.#name}: ${missingField(field, this.#names, option)}`);
    }
  }

  #document(record: Value, place: string): InputItem {
    // A list of texts, as jq makes of one field.
    if (typeof record === 'string') {
      return { id: place, text: this.#shown(record, place), date: null };
    }
    if (!isRecord(record)) {
      return {
        id: place,
        error: `${place}: ${Array.isArray(record) ? 'a list' : kindOf(record)}, not a JSON object; fix it`,
      };
    }
    if (isTooDeep(record)) {
      return { id: place, error: `${place}: its lists or objects are too deep; flatten it` };
    }
    if (this.#isOwnResult(record)) return { id: place, error: `${place}: ${ofKashaf}` };
    this.#look(record);
    const named = fieldOf(record, this.#fields.id);
    const isNamed = (typeof named === 'string' && named !== '') || typeof named === 'number';
    const id = isNamed ? String(named) : place;
    if (!isNamed && !this.#warnedOfId) this.#checkId(named, place);
    const text = textIn(fieldOf(record, this.#fields.text));
    if (text === undefined) {
      const error = `${place}: ${this.#textProblem(record)}`;
      return { id, error, isWordless: isWordless(record) };
    }
    const title = fieldOf(record, 'title');
    return {
      id,
      text: this.#shown(text, place),
      date: this.#dateOf(fieldOf(record, this.#fields.date), place),
      ...(typeof title === 'string' && title !== '' && { title }),
      ...this.#kept(record),
    };
  }

  #look(record: JsonRecord): void {
    if (this.#unseen.size === 0) return;
    this.#names = Object.keys(record);
    for (const field of this.#unseen.keys()) {
      if (fieldOf(record, field) !== undefined) this.#unseen.delete(field);
    }
  }

  #shown(given: string, place: string): string {
    const text = this.#legible(given, place);
    if (this.#shownText !== undefined) return this.#shownText(text);
    if (!this.#warnedOfHtml && hasHtml(text)) {
      this.#warnedOfHtml = true;
      this.#warn(`${place}: the text is HTML and is read with its tags; pass --text-format html`);
    }
    return text;
  }

  /** An object as an id, as MongoDB has it, would give way to numbers of lines in silence. */
  #checkId(named: Value | undefined, place: string): void {
    const problem = innerFieldProblem(this.#fields.id, named, '--id-field');
    if (problem === undefined) return;
    this.#warnedOfId = true;
    this.#warn(`${place}: ${problem}`);
  }

  #dateOf(value: Value | undefined, place: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    const day = typeof value === 'object' ? null : this.#days.read(value);
    if (day === null) this.#warn(`${place}: ${this.#dateProblem(value)}`);
    else if (this.#days.hasTurned && !this.#warnedOfOrder) {
      this.#warnedOfOrder = true;
      this.#warn(`${place}: its day is in another order than days before; pass --date-format`);
    }
    return day;
  }

  #dateProblem(value: Value): string {
    const kind = Array.isArray(value) ? 'a list' : kindOf(value);
    const shown = typeof value === 'object' ? kind : `«${value}»`;
    return (
      innerFieldProblem(this.#fields.date, value, '--date-field') ??
      (isSheetDay(String(value))
        ? `date ${shown} is no day and is not used; pass --date-format excel if it is one of Excel`
        : `date ${shown} is no day and is not used; pass its --date-format`)
    );
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
    if (value !== undefined) {
      const problem = innerFieldProblem(text, value, '--text-field');
      return problem ?? `«${text}» is ${kindOf(value)}, not text`;
    }
    return missingField(text, Object.keys(record), '--text-field', record);
  }
}

/** Fields that are looked for unasked: a record without them is whole. */
const usual = { id: 'id', date: 'date' };

const namedFields = ({ id, date, keep }: RecordFields): readonly (readonly [string, string])[] => [
  ...(id === usual.id ? [] : [[id, '--id-field'] as const]),
  ...(date === usual.date ? [] : [[date, '--date-field'] as const]),
  ...(keep === 'all' ? [] : keep.map((name) => [name, '--keep'] as const)),
];
