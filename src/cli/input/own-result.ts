import { reportVersion } from '../../document.ts';
import { isRecord, type JsonRecord } from './json-value.ts';

/** The fields by which results are known: ndjson, rows of mentions and of an index. */
const fieldsOfResults: readonly (readonly string[])[] = [
  ['entities', 'statistics'],
  ['recognizer', 'rule'],
  ['key', 'documents', 'mentions', 'variants'],
];

/** Whether a record is what kashaf gives, in which no text is an article's. */
export const isOwnResult = (record: JsonRecord): boolean =>
  fieldsOfResults.some((names) => names.every((name) => Object.hasOwn(record, name))) ||
  (Object.hasOwn(record, 'documents') && record['schema'] === reportVersion) ||
  isOfTokens(record);

/** Words of tokenize are objects with a text each, and would be articles of a word. */
const isOfTokens = ({ tokens }: JsonRecord): boolean => {
  const [first] = Array.isArray(tokens) ? tokens : [];
  return isRecord(first) && Object.hasOwn(first, 'kind') && Object.hasOwn(first, 'start');
};

export const ofKashaf = 'is a result of kashaf, which has no text; pass what it was made of';
