import type { EntityType } from '../../document.ts';
import { oneLine } from '../../text/one-line.ts';
import { valueText } from '../../value.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { noFrame, type Renderer } from '../renderer.ts';
import { daysText, officesOf, variantsOf } from './facts.ts';
import { nationalityCount, type Row, type Section, sectionsOf } from './sections.ts';

/** A heading and a table for each kind. */
export const markdown: Renderer = {
  ...noFrame,
  separator: '\n',
  document: ({ report }, { language, everything }) => {
    const labels = labelsOf(language);
    const { sections } = sectionsOf(report, everything);
    const { words, sentences } = report.statistics;
    const facts = [
      ...(report.referenceDate === null ? [] : [report.referenceDate]),
      labels.counted('word', words),
      labels.counted('sentence', sentences),
      ...sections.map(({ type, rows }) => labels.counted(type, rows.length)),
    ];
    const title = report.id === '-' ? labels.phrases.input : report.id;
    const parts = [`# ${literal(title)}`, facts.join(' · ')];
    for (const section of sections) {
      parts.push(`## ${labels.heading(section.type)}`, tableOf(section, labels));
    }
    return `${parts.join('\n\n')}\n`;
  },
};

interface MarkdownColumn {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly rule: '---' | '---:';
}

/** Kinds whose value is the code of a country. */
const coded: ReadonlySet<EntityType> = new Set(['country', 'nationality', 'place']);

const tableOf = ({ type, rows }: Section, { phrases }: Labels): string => {
  const list = (names: readonly string[]): string => names.join(phrases.comma);
  const all: readonly MarkdownColumn[] = [
    { head: phrases.name, rule: '---', cell: ({ entity }) => entity.name },
    { head: phrases.latin, rule: '---', cell: ({ entity }) => entity.attributes.latin ?? '' },
    { head: phrases.count, rule: '---:', cell: ({ entity }) => String(entity.count) },
    {
      head: coded.has(type) ? phrases.code : phrases.value,
      rule: '---',
      cell: ({ entity }) => valueText(entity.value),
    },
    { head: phrases.days, rule: '---', cell: ({ entity }) => daysText(entity.value) },
    { head: phrases.office, rule: '---', cell: ({ entity }) => list(officesOf(entity)) },
    {
      head: phrases.nationalities,
      rule: '---',
      cell: (row) =>
        row.nationalities.length === 0
          ? ''
          : `${nationalityCount(row)}: ${list(row.nationalities.map(({ name }) => name))}`,
    },
    { head: phrases.variants, rule: '---', cell: ({ entity }) => list(variantsOf(entity)) },
  ];
  const columns = all.filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  return [
    markdownRow(columns.map(({ head }) => head)),
    markdownRow(columns.map(({ rule }) => rule)),
    ...rows.map((row) => markdownRow(columns.map(({ cell }) => literal(cell(row))))),
  ].join('\n');
};

/** A row of a table, of cells in which nothing is read as Markdown. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Marks that would be read as Markdown stand for themselves; a cell is one line. */
export const literal = (text: string): string => oneLine(text.replace(/[\\|*_`[\]<>#]/gu, '\\$&'));
