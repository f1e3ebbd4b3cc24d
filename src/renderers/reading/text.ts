import type { DocumentReport, EntityValue } from '../../document.ts';
import { valueText } from '../../value.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { type Analyzed, noFrame, type Renderer, type RenderOptions } from '../renderer.ts';
import { setColumns } from './columns.ts';
import { daysText, officesOf, quotesOf, variantsOf } from './facts.ts';
import { mentionDetails } from './mention-details.ts';
import type { Presentation } from './presentation.ts';
import { nationalityCount, type Row, type Section, sectionsOf } from './sections.ts';
import { type Styles, stylesOf } from './styles.ts';

/** The index as one reads it: a head with the counts, then a section for each kind. */
export const text: Renderer = {
  ...noFrame,
  separator: '\n',
  document: (analyzed, options) => {
    const labels = labelsOf(options.language);
    const style = stylesOf(options);
    const { sections, hidden } = sectionsOf(analyzed.report, options.everything);
    const lines = [
      ...headOf(analyzed, sections, labels, style),
      ...sections.flatMap((section) => [
        '',
        style.heading(style.isolate(labels.heading(section.type))),
        ...linesOf(section, analyzed, options, { labels, style }),
      ]),
    ];
    if (hasOpenDates(analyzed.report)) {
      lines.push('', style.faint(style.isolate(labels.phrases.openDates)));
    }
    if (hidden.length > 0) {
      const { hidden: found, comma, showAll } = labels.phrases;
      const counts = hidden.map(({ type, rows }) => labels.counted(type, rows.length));
      lines.push('', style.faint(style.isolate(`${found}: ${counts.join(comma)} (${showAll})`)));
    }
    return `${lines.join('\n')}\n`;
  },
};

const headOf = (
  { report }: Analyzed,
  sections: readonly Section[],
  labels: Labels,
  style: Styles,
): readonly string[] => {
  const { id, referenceDate, statistics } = report;
  const name = id === '-' ? labels.phrases.input : id;
  const size = [
    labels.counted('word', statistics.words),
    labels.counted('sentence', statistics.sentences),
    ...(referenceDate === null ? [] : [referenceDate]),
  ];
  const counts = sections.map(({ type, rows }) => labels.counted(type, rows.length));
  const separate = (parts: readonly string[]): string => parts.map(style.isolate).join(' · ');
  return [
    `${style.title(style.isolate(name))}  ${style.faint(separate(size))}`,
    counts.length === 0 ? style.faint(style.isolate(labels.phrases.nothing)) : separate(counts),
  ];
};

/** Rows shown of a section before those that are named once are left out. */
const longSection = 15;

const shownRows = (rows: readonly Row[], { top, all }: RenderOptions): readonly Row[] => {
  if (top !== undefined) return rows.slice(0, top);
  if (all === true) return rows;
  return rows.filter(({ entity }, at) => at < longSection || entity.count > 1);
};

/** Relative dates that nothing resolves. */
const hasOpenDates = ({ referenceDate, entities }: DocumentReport): boolean =>
  referenceDate === null &&
  entities.some(({ type, value }) => type === 'date' && value.from === undefined);

const linesOf = (
  { rows }: Section,
  analyzed: Analyzed,
  options: RenderOptions,
  { labels, style }: Pick<Presentation, 'labels' | 'style'>,
): readonly string[] => {
  const shown = shownRows(rows, options);
  const lines = setColumns(
    shown.map((row) => [
      String(row.entity.count),
      readableValue(row.entity.value),
      nameOf(row, labels, style),
      detailsOf(row, labels, style),
    ]),
    [
      { align: 'right' },
      { align: 'left', dress: style.code },
      { align: 'left', dress: style.name },
      { align: 'left' },
    ],
    options.width === undefined ? undefined : options.width - 2,
  );
  const left = rows.length - shown.length;
  const more = labels.phrases.more.replace('{n}', String(left));
  return [
    ...lines.flatMap((line, index) => {
      const row = shown[index];
      const indented = `  ${line}`;
      if (row === undefined) return [indented];
      const below = [
        ...(options.explain ? mentionDetails(row, analyzed, options) : []),
        ...quotesOf(row.entity),
      ];
      return [indented, ...below.map((one) => style.faint(`      ${style.isolate(one)}`))];
    }),
    ...(left === 0 || options.top !== undefined ? [] : [style.faint(`  ${style.isolate(more)}`)]),
  ];
};

/** A value as readers write it; what only machines read is left out. */
const readableValue = (value: EntityValue): string => {
  const shown = valueText(value);
  return value !== null && 'timex' in value && /X|^P|_REF/u.test(shown) ? '' : shown;
};

/** The name, in Latin letters too with --romanize, and the other forms beside it. */
const nameOf = ({ entity }: Row, { phrases }: Labels, { isolate }: Styles): string => {
  const variants = variantsOf(entity).map(isolate).join(phrases.comma);
  const { latin } = entity.attributes;
  const name = [entity.name, latin ?? ''].filter(Boolean).map(isolate).join(' ');
  return variants === '' ? name : `${name} (${phrases.also} ${variants})`;
};

/** What is behind a name: the office, the days or the nationalities. */
const detailsOf = (row: Row, { phrases }: Labels, { isolate }: Styles): string => {
  const { entity, nationalities } = row;
  const list = (names: readonly string[]): string => names.map(isolate).join(phrases.comma);
  return nationalities.length > 0
    ? `+${nationalityCount(row)} ${list(nationalities.map(({ name }) => name))}`
    : list(officesOf(entity)) || daysText(entity.value);
};
