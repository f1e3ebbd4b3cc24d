import { stringify } from 'csv-stringify/sync';
import type { IndexEntry } from '../../analysis/corpus-index.ts';
import type { DatedText } from '../../analysis/dated-texts.ts';
import type { EntityType } from '../../kinds.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueText } from '../../value.ts';
import { setColumns } from '../reading/columns.ts';
import { literal, markdownRow } from '../reading/markdown.ts';
import {
  type Presentation,
  type PresentationOptions,
  presentationOf,
} from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

/** The index of many documents. */
export interface IndexReport {
  /** Number of documents. */
  readonly documents: number;
  /** By kind, in the order of the report; within each those in most documents first. */
  readonly entries: readonly IndexEntry[];
}

/** Other spellings and offices that a report for reading shows of each entry. */
const shown = 3;

/** The columns of tables: the first title and office are those of most documents. */
const columns = [
  'type',
  'key',
  'name',
  'documents',
  'mentions',
  'value',
  'title',
  'office',
  'first',
  'last',
  'variants',
] as const;

/** Results of `index` by format name. */
export const indexRenderers = {
  text: (report, options) => textOf(report, options),
  json: (report) => jsonReport(report),
  ndjson: ({ entries }) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  csv: ({ entries }) => stringify(entries.map(cellsOf), { header: true, columns: [...columns] }),
  markdown: (report, options) => markdownOf(report, options),
} as const satisfies Record<string, (report: IndexReport, options: PresentationOptions) => string>;

export type IndexFormat = keyof typeof indexRenderers;

const byType = ({ entries }: IndexReport): ReadonlyMap<EntityType, readonly IndexEntry[]> =>
  groupBy(entries, ({ type }) => type);

const variantNames = ({ variants }: IndexEntry): readonly string[] =>
  variants.map(({ name }) => name);

/** The office of most documents, else the title. */
const roleText = ({ offices, titles }: IndexEntry): string => (offices[0] ?? titles[0])?.text ?? '';

/** Names that several entries of a kind have. */
const sharedNames = (entries: readonly IndexEntry[]): ReadonlySet<string> => {
  const groups = groupBy(entries, ({ name }) => name);
  return new Set([...groups].flatMap(([name, { length }]) => (length > 1 ? [name] : [])));
};

/** The code of the country of a body or place, where another entry has its name. */
const countryText = ({ name, value }: IndexEntry, shared: ReadonlySet<string>): string =>
  shared.has(name) && value !== null && 'code' in value ? (value.code ?? '') : '';

/** «2016-08-03…2017-06-30», or the only day. */
const daysText = ({ first, last }: Pick<DatedText, 'first' | 'last'>): string =>
  first === undefined || last === undefined || first === last ? (first ?? '') : `${first}…${last}`;

const officeText = (office: DatedText): string => {
  const days = daysText(office);
  return days === '' ? office.text : `${office.text} (${days})`;
};

const textOf = (report: IndexReport, options: PresentationOptions): string => {
  const presentation = presentationOf(options);
  const { labels, words, style } = presentation;
  const title = style.title(style.isolate(labels.counted('document', report.documents)));
  const legend = style.faint(style.isolate(`(${words.phrases.indexColumns})`));
  const lines = [
    report.entries.length === 0 ? title : `${title} ${legend}`,
    ...[...byType(report)].flatMap(([type, entries]) => [
      '',
      style.heading(style.isolate(labels.heading(type))),
      ...linesOf(entries, presentation),
    ]),
    ...(report.entries.length === 0 ? [style.faint(labels.phrases.nothing)] : []),
  ];
  return `${lines.join('\n')}\n`;
};

const linesOf = (
  entries: readonly IndexEntry[],
  { labels, style }: Presentation,
): readonly string[] => {
  const shared = sharedNames(entries);
  return setColumns(
    entries.map((entry) => [
      `${entry.documents}`,
      `${entry.mentions}`,
      style.isolate(entry.name),
      style.isolate(roleText(entry) || countryText(entry, shared)),
      style.isolate(daysText(entry)),
      style.isolate(variantNames(entry).slice(0, shown).join(labels.phrases.comma)),
    ]),
    [
      { align: 'right' },
      { align: 'right', dress: style.faint },
      { align: 'left', dress: style.name },
      { align: 'left' },
      { align: 'left', dress: style.code },
      { align: 'left', dress: style.faint },
    ],
  ).map((line) => `  ${line}`);
};

/** The cells of `columns`. */
const cellsOf = (entry: IndexEntry): readonly (string | number)[] => [
  entry.type,
  entry.key,
  entry.name,
  entry.documents,
  entry.mentions,
  valueText(entry.value),
  entry.titles[0]?.text ?? '',
  entry.offices[0]?.text ?? '',
  entry.first ?? '',
  entry.last ?? '',
  variantNames(entry).join('|'),
];

const markdownOf = (report: IndexReport, options: PresentationOptions): string => {
  const { labels, words } = presentationOf(options);
  const { name, count, office, days, variants, comma } = labels.phrases;
  const head = markdownRow([labels.heading('document'), count, name, office, days, variants]);
  const rowOf = (entry: IndexEntry, shared: ReadonlySet<string>): string =>
    markdownRow([
      words.number(entry.documents),
      words.number(entry.mentions),
      literal(entry.name),
      literal(entry.offices.map(officeText).join(comma) || countryText(entry, shared)),
      daysText(entry),
      literal(variantNames(entry).join(comma)),
    ]);
  const parts = [`# ${labels.counted('document', report.documents)}`];
  for (const [type, entries] of byType(report)) {
    const rule = '| ---: | ---: | --- | --- | --- | --- |';
    const shared = sharedNames(entries);
    const rows = entries.map((entry) => rowOf(entry, shared));
    parts.push(`## ${labels.heading(type)}`, [head, rule, ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
};
