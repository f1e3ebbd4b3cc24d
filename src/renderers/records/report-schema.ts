import type { Described } from '../../described.ts';
import {
  type Attributes,
  calendarNames,
  type DocumentReport,
  grains,
  type Mention,
  reportVersion,
} from '../../document.ts';
import { type EntityType, entityTypes } from '../../kinds.ts';
import type { Failed } from '../renderer.ts';

const string = { type: 'string' } as const;
const offset = { type: 'integer', minimum: 0, description: 'into the untouched text' } as const;
const ratio = { type: 'number', minimum: 0, maximum: 1 } as const;
const day = { type: 'string', format: 'date' } as const;
const list = (items: object) => ({ type: 'array', items }) as const;
const code = { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' } as const;

/** An object with these properties and no others; all but `optional` ones are always there. */
const closed = (
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const timex = closed(
  {
    timex: { ...string, description: 'TIMEX3 value' },
    from: string,
    to: string,
    grain: { enum: grains },
    calendar: { enum: calendarNames },
  },
  ['from', 'to'],
);
const amount = closed(
  { amount: { type: 'number' }, currency: string, noun: string, unit: string },
  ['currency', 'noun', 'unit'],
);
const country = closed({ code });
const none = { type: 'null' } as const;
const orNone = (schema: object) => ({ anyOf: [schema, none] });
const place = closed(
  {
    code,
    geonames: { type: 'integer' },
    latitude: { type: 'number', minimum: -90, maximum: 90 },
    longitude: { type: 'number', minimum: -180, maximum: 180 },
  },
  ['code', 'geonames', 'latitude', 'longitude'],
);

const values: Readonly<Record<EntityType, object>> = {
  person: none,
  country: orNone(country),
  nationality: orNone(country),
  place: orNone(place),
  organization: orNone(country),
  event: none,
  date: timex,
  time: timex,
  duration: timex,
  set: timex,
  number: amount,
  percent: amount,
  money: amount,
  quantity: amount,
  email: none,
  url: none,
  phone: none,
  hashtag: none,
  mention: none,
};

const quote = closed({ start: offset, end: offset, text: string, verb: string });

/** An object of a kind that has a type: each of its fields has a schema. */
type SchemaOf<T> = Readonly<Record<keyof T, object>>;

const attributes = {
  type: 'object',
  properties: {
    title: string,
    office: string,
    offices: list(string),
    organization: string,
    country: code,
    quotes: list(quote),
    class: string,
    year: { type: 'integer' },
    nested: list(string),
    variants: list(string),
    latin: string,
    part: string,
    mod: string,
    relation: string,
    approximate: { type: 'boolean' },
    assumed: { enum: ['afternoon'] },
    zone: string,
    frequency: string,
    hijri: string,
    disagreement: { type: 'number' },
    statedWeekday: { type: 'integer', minimum: 1, maximum: 7 },
  } satisfies SchemaOf<Attributes>,
  additionalProperties: false,
} as const;

const mention = closed({
  start: offset,
  end: offset,
  text: string,
  sentence: { type: 'integer', minimum: 0 },
  confidence: ratio,
  rule: { ...string, description: 'recognizer/rule, such as dates/day-month' },
  sources: { ...list(string), minItems: 1 },
} satisfies SchemaOf<Mention>);

const entity = (type: EntityType) =>
  closed({
    id: { type: 'string', pattern: `^${type}:[0-9]+$` },
    key: { type: 'string', pattern: `^${type}:` },
    type: { const: type },
    name: string,
    count: { type: 'integer', minimum: 1 },
    value: values[type],
    attributes: { $ref: '#/$defs/attributes' },
    mentions: { ...list({ $ref: '#/$defs/mention' }), minItems: 1 },
  });

const count = { type: 'integer', minimum: 0 } as const;
const document = closed(
  {
    id: string,
    title: string,
    byline: string,
    referenceDate: orNone(day),
    kept: { type: 'object', description: "the user's own fields, with --keep" },
    statistics: closed({ characters: count, words: count, tokens: count, sentences: count }),
    entities: list({
      type: 'object',
      required: ['type'],
      discriminator: { propertyName: 'type' },
      oneOf: entityTypes.map(entity),
    }),
  } satisfies SchemaOf<DocumentReport & Described>,
  ['title', 'byline', 'kept'],
);
const failed = closed({ id: string, error: string } satisfies SchemaOf<Failed>);

/**
 * JSON Schema (draft 2020-12) of the report that `-f json` prints; a line of ndjson is `$defs/document`,
 * or with `--on-error mark` `$defs/failed`.
 */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: reportVersion,
  title: 'Report of Kashaf',
  ...closed({
    schema: { const: reportVersion },
    documents: list({ anyOf: [{ $ref: '#/$defs/document' }, { $ref: '#/$defs/failed' }] }),
  }),
  $defs: { document, failed, mention, attributes },
};
