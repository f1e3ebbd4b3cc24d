import { valueText } from '../value.ts';
import { setColumns } from './columns.ts';
import { explain } from './explain.ts';
import { daysText, officesOf, quotesOf, variantsOf } from './facts.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { Analyzed, Renderer, RenderOptions } from './renderer.ts';
import { nationalityCount, type Row, type Section, sectionsOf } from './sections.ts';
import { plain, type Styles, stylesOf } from './styles.ts';

/** The index as one reads it: a head with the counts, then a section for each kind. */
export const text: Renderer = {
  head: '',
  separator: '\n',
  foot: '',
  document: (analyzed, options) => {
    const labels = labelsOf(options.language);
    const style = stylesOf(options);
    const { sections, hidden } = sectionsOf(analyzed.report, options.everything);
    const lines = [
      ...headOf(analyzed, sections, labels, style),
      ...sections.flatMap((section) => [
        '',
        style.heading(style.isolate(labels.heading(section.type))),
        ...linesOf(section, analyzed, options, labels, style),
      ]),
    ];
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

const linesOf = (
  { rows }: Section,
  analyzed: Analyzed,
  options: RenderOptions,
  labels: Labels,
  style: Styles,
): readonly string[] => {
  const lines = setColumns(
    rows.map((row) => [
      String(row.entity.count),
      valueText(row.entity.value),
      style.isolate(row.entity.name),
      ...detailsOf(row, labels, style),
    ]),
    [
      { align: 'right', dress: plain },
      { align: 'left', dress: style.code },
      { align: 'left', dress: style.name },
      { align: 'left', dress: plain },
      { align: 'left', dress: style.faint },
    ],
  );
  return lines.flatMap((line, index) => {
    const row = rows[index];
    const indented = `  ${line}`;
    if (row === undefined) return [indented];
    const below = [
      ...(options.explain ? explain(row, analyzed, options) : []),
      ...quotesOf(row.entity),
    ];
    return [indented, ...below.map((one) => style.faint(`      ${style.isolate(one)}`))];
  });
};

/** What stands after a name: the office, the days or the nationalities; then the other forms. */
const detailsOf = (
  row: Row,
  { phrases }: Labels,
  { isolate }: Styles,
): readonly [string, string] => {
  const { entity, nationalities } = row;
  const list = (names: readonly string[]): string => names.map(isolate).join(phrases.comma);
  const first =
    nationalities.length > 0
      ? `+${nationalityCount(row)} ${list(nationalities.map(({ name }) => name))}`
      : list(officesOf(entity)) || daysText(entity.value);
  const variants = variantsOf(entity);
  return [first, variants.length === 0 ? '' : `(${phrases.also} ${list(variants)})`];
};
