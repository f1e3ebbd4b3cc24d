import type { Entity, Mention } from '../../document.ts';
import { mainKinds } from '../../kinds.ts';
import { oneLine } from '../../text/one-line.ts';
import { valueText } from '../../value.ts';
import { variantsOf } from '../reading/facts.ts';
import { offsetsIn } from '../records/offsets.ts';
import type { Analyzed, RenderOptions } from '../renderer.ts';
import type { Cell } from './cells.ts';

type Per = NonNullable<RenderOptions['per']>;

/** Between the names of one cell. */
const between = '; ';

const entityColumns = ['value', 'code', 'from', 'to', 'grain', 'title', 'office'];

/** Columns of each kind of table, without those of the options. */
const columns: Readonly<Record<Per, readonly string[]>> = {
  mention: [
    ...['document', 'type', 'name', 'text', 'start', 'end', 'sentence'],
    ...entityColumns,
    ...['confidence', 'recognizer', 'rule', 'latin', 'key'],
  ],
  entity: [
    ...['document', 'type', 'name', 'count'],
    ...entityColumns,
    ...['class', 'variants', 'confidence', 'latin', 'key'],
  ],
  document: ['document', 'day', 'words', 'sentences', ...mainKinds],
};

/** A column of the user that is called as one of the table, such as «title», is «kept.title». */
export const columnsOf = (options: RenderOptions): readonly string[] => {
  const own = [
    ...columns[options.per ?? 'mention'],
    ...(hasContext(options) ? ['before', 'after'] : []),
  ];
  const last = options.errors === true ? ['error'] : [];
  const isTaken = (name: string): boolean => own.includes(name) || last.includes(name);
  const kept = keptNames(options).map((name) => (isTaken(name) ? `kept.${name}` : name));
  return [...own, ...kept, ...last];
};

const hasContext = ({ per = 'mention', context = 0 }: RenderOptions): boolean =>
  per === 'mention' && context > 0;

const keptNames = ({ keep = [] }: RenderOptions): readonly string[] => (keep === 'all' ? [] : keep);

/** The rows of a document. */
export const rowsOf = (
  analyzed: Analyzed,
  options: RenderOptions,
): readonly (readonly Cell[])[] => {
  const kept = keptNames(options).map((name) => keptCell(analyzed.kept?.[name]));
  const rest = options.errors === true ? [...kept, ''] : kept;
  return rowsPer[options.per ?? 'mention'](analyzed, options).map((row) => [...row, ...rest]);
};

/** The row of a document that failed: its name, and its error in the last column. */
export const failedRow = (id: string, error: string, options: RenderOptions): readonly Cell[] =>
  columnsOf(options).map((column) =>
    column === 'document' ? id : column === 'error' ? error : '',
  );

const rowsPer: Readonly<
  Record<Per, (analyzed: Analyzed, options: RenderOptions) => readonly (readonly Cell[])[]>
> = {
  mention: ({ document, report }, options) =>
    report.entities
      .flatMap((entity) => shownMentions(entity, document.text, options))
      .sort((a, b) => a.mention.start - b.mention.start)
      .map(({ entity, mention, shown }) => [
        ...[report.id, entity.type, entity.name],
        ...[shown.text, shown.start, shown.end, shown.sentence],
        ...entityCells(entity),
        ...[mention.confidence, mention.sources.join('+'), mention.rule],
        ...[entity.attributes.latin ?? '', entity.key],
        ...(hasContext(options) ? contextCells(document.text, mention, options) : []),
      ]),
  entity: ({ report }) =>
    report.entities.map((entity) => [
      ...[report.id, entity.type, entity.name, entity.count],
      ...entityCells(entity),
      ...[entity.attributes.class ?? '', variantsOf(entity).join(between)],
      ...[surest(entity), entity.attributes.latin ?? '', entity.key],
    ]),
  document: ({ report }) => [
    [
      ...[report.id, report.referenceDate ?? ''],
      ...[report.statistics.words, report.statistics.sentences],
      ...mainKinds.map((kind) =>
        report.entities
          .filter(({ type }) => type === kind)
          .map(({ name }) => name)
          .join(between),
      ),
    ],
  ],
};

const surest = ({ mentions }: Entity): number =>
  mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);

/** Mentions as they are, beside those whose offsets are in the unit asked for. */
const shownMentions = (entity: Entity, text: string, { offsets }: RenderOptions) => {
  const moved = offsetsIn(offsets, text, entity.mentions);
  return entity.mentions.map((mention) => ({ entity, mention, shown: moved(mention) }));
};

/** The columns value, code, from, to, grain, title and office. */
const entityCells = ({ value, attributes }: Entity): readonly Cell[] => [
  ...valueCells(value),
  attributes.title ?? '',
  (attributes.offices ?? [attributes.office ?? '']).join(between),
];

const valueCells = (value: Entity['value']): readonly Cell[] => {
  if (value === null) return ['', '', '', '', ''];
  if ('timex' in value) return [value.timex, '', value.from ?? '', value.to ?? '', value.grain];
  if ('amount' in value) return [valueText(value), '', '', '', ''];
  return ['', value.code ?? '', '', '', ''];
};

/** The text on either side, without the half of a letter that is cut in two. */
const contextCells = (
  text: string,
  { start, end }: Mention,
  { context = 0 }: RenderOptions,
): readonly string[] => [
  oneLine(text.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/u, '')),
  oneLine(text.slice(end, end + context).replace(/[\ud800-\udbff]$/u, '')),
];

const keptCell = (value: unknown): Cell => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
