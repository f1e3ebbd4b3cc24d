import { decode } from '../../text/decode.ts';
import type { InputFormat, RecordFields } from './document.ts';

/** What an input is, found out. */
export interface Sniffed {
  readonly format: Exclude<InputFormat, 'auto'>;
  /** Between the cells of a table. */
  readonly delimiter: string;
  /** Columns of a table that it may be, when it is read as text. */
  readonly columns?: readonly string[];
  /** What it begins like, when it is a text by its name alone. */
  readonly likely?: 'csv' | 'json' | 'ndjson';
}

const byExtension: Readonly<Record<string, 'text' | 'html' | 'feed' | 'json' | 'csv' | 'tsv'>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  rss: 'feed',
  atom: 'feed',
  json: 'json',
  ndjson: 'json',
  jsonl: 'json',
  csv: 'csv',
  tsv: 'tsv',
};

/** A JSON list whose first item is a text, and its end or a second one; a long one has no end here. */
const listOfTexts = /^\[\s*"(?:[^"\\]|\\.)*(?:$|"\s*(?:,\s*"|\]\s*$))/su;

/** The format of an input, by its name or else by how it begins. */
export const sniff = (name: string, head: Uint8Array, fields: RecordFields): Sniffed => {
  const extension = /\.([^./\\]+?)(?:\.(?:gz|zst))?$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  const beginning = decode(head.subarray(0, 1 << 13), 'auto')
    .text.replace(/^\ufeff?\u001e?/u, '')
    .trimStart();
  if (known === 'csv') return { format: 'csv', delimiter: delimiterOf(beginning, fields) };
  if (known === 'tsv') return { format: formatOfTabs(beginning), delimiter: '\t' };
  if (known === 'json') return { format: jsonFormat(beginning), delimiter: '' };
  if (known === 'text') {
    // Excel saves tables of all alphabets as «Unicode text», with the extension of text.
    const isLikeTable = tableDelimiter(beginning, fields) !== undefined;
    const likely = isJson(beginning) ? jsonFormat(beginning) : isLikeTable ? 'csv' : undefined;
    return { format: known, delimiter: '\t', ...(likely !== undefined && { likely }) };
  }
  if (known !== undefined) return { format: known, delimiter: '\t' };
  const markup = markupFormat(beginning);
  if (markup !== undefined) return { format: markup, delimiter: '' };
  if (isJson(beginning)) return { format: jsonFormat(beginning), delimiter: '' };
  const delimiter = tableDelimiter(beginning, fields);
  if (delimiter === undefined) {
    const columns = likelyColumns(beginning);
    return { format: 'text', delimiter: '', ...(columns !== undefined && { columns }) };
  }
  return { format: delimiter === '\t' ? formatOfTabs(beginning) : 'csv', delimiter };
};

/** TSV knows no quotes, but R and Python write them around names of columns, as CSV has them. */
const formatOfTabs = (beginning: string): 'csv' | 'tsv' => {
  const [line = ''] = beginning.split(/\r?\n/u, 1);
  return line.split('\t').every((cell) => /^".*"$/u.test(cell)) ? 'csv' : 'tsv';
};

/** Elements with which pages and pieces of pages begin. */
const pageElements =
  /^<\/?(?:html|head|body|title|meta|link|base|script|style|noscript|template|div|article|main|section|header|footer|nav|aside|table|form|figure|picture|img|svg|iframe|p|h[1-6]|ul|ol|dl|li|pre|blockquote|center|span|font|a|b|i|u|em|strong|big|small|br|hr)(?=[\s/>])[^<>]*>/i;

/** Elements with which feeds begin: RSS, Atom, RSS 1.0. */
const feedElements = /^<(?:rss|feed|rdf:RDF)(?=[\s/>])/u;

/** What is behind the declarations and comments with which XML may begin. */
export const withoutProlog = (beginning: string): string =>
  beginning.replace(
    /^(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE (?:rss|rdf|feed)[^>[]*>\s*)*/u,
    '',
  );

/** Whether an input is a feed or a page; any other XML is read as a page, without its tags. */
const markupFormat = (beginning: string): 'feed' | 'html' | undefined => {
  const start = withoutProlog(beginning);
  if (feedElements.test(start)) return 'feed';
  const isPage = /^<!doctype html/i.test(start) || pageElements.test(start);
  return isPage || beginning.startsWith('<?xml') ? 'html' : undefined;
};

/** An object of a script («{'text': …}») is none of JSON, but no text either. */
const isJson = (beginning: string): boolean =>
  /^(?:\{\s*(?:["}]|'[^'\n]*'\s*:)|\[\s*[{\]])/u.test(beginning) || listOfTexts.test(beginning);

/** A record a line when the first line, or the one after it, is one; else values of any shape. */
const jsonFormat = (beginning: string): 'json' | 'ndjson' => {
  const [first = '', second = ''] = beginning.split('\n', 2);
  if (first.trimStart().startsWith('[')) return 'json';
  return isObject(first) || isObject(second) || /^\{\s*"/u.test(second) || first.length > 4096
    ? 'ndjson'
    : 'json';
};

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};

/** The line before the header with which Excel names the delimiter: «sep=;». */
export const delimiterLine = /^\ufeff?sep=(.)(?=\r?\n)/i;

const delimiters = [',', ';', '\t', '|'];

const cellsOf = (line: string, delimiter: string): readonly string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));

/** The delimiter of a table whose first line names it, or a field that is asked for. */
const tableDelimiter = (beginning: string, { text, id }: RecordFields): string | undefined => {
  const named = delimiterLine.exec(beginning)?.[1];
  if (named !== undefined) return named;
  const [line = ''] = beginning.split('\n', 1);
  return delimiters.find((delimiter) => {
    const cells = cellsOf(line, delimiter);
    return cells.length > 1 && (cells.includes(text) || cells.includes(id));
  });
};

/** A name of a column is a word or two; prose has a blank after its commas. Made when there are several cells. */
const isColumnName = (cell: string): boolean =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,30}(?: [\p{L}\p{M}\p{N}_.-]{1,30})?$/u.test(cell);

/** The names in a first line that is like the header of a table, whose second line has as many cells. */
const likelyColumns = (beginning: string): readonly string[] | undefined => {
  const [line = '', row = ''] = beginning.split(/\r?\n/u, 2);
  for (const delimiter of delimiters) {
    const cells = line.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/u, '$1'));
    const isHeader = cells.length > 1 && cells.every(isColumnName);
    if (isHeader && row.split(delimiter).length >= cells.length) return cells;
  }
  return undefined;
};

/** The delimiter of what is a table by its name. */
const delimiterOf = (beginning: string, fields: RecordFields): string => {
  const [line = ''] = beginning.split('\n', 1);
  const count = (delimiter: string): number => line.split(delimiter).length;
  const likeliest = delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
  return tableDelimiter(beginning, fields) ?? likeliest;
};
