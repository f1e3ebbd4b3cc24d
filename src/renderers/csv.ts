import { stringify } from 'csv-stringify/sync';
import type { Entity } from '../document.ts';
import { valueText } from '../value.ts';
import { withOffsets } from './offsets.ts';
import type { Renderer } from './renderer.ts';

const columns = [
  'document',
  'type',
  'name',
  'text',
  'start',
  'end',
  'sentence',
  'value',
  'code',
  'from',
  'to',
  'confidence',
  'recognizer',
  'rule',
  'latin',
] as const;

/** One row a mention, in the order of the text. */
const separated = (delimiter: ',' | '\t'): Renderer => ({
  head: `${columns.join(delimiter)}\n`,
  separator: '',
  foot: '',
  document: ({ document, report }, { offsets }) =>
    stringify(
      withOffsets(report, document.text, offsets)
        .entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
        .sort((a, b) => a.mention.start - b.mention.start)
        .map(({ entity, mention: { text, start, end, sentence, confidence, rule, sources } }) => [
          report.id,
          entity.type,
          entity.name,
          text,
          start,
          end,
          sentence,
          ...valueCells(entity),
          confidence,
          sources.join('+'),
          rule,
          entity.attributes.latin ?? '',
        ]),
      { delimiter },
    ),
});

/** The columns value, code, from and to. */
const valueCells = ({ value }: Entity): readonly string[] => {
  if (value === null) return ['', '', '', ''];
  if ('timex' in value) return [value.timex, '', value.from ?? '', value.to ?? ''];
  if ('amount' in value) return [valueText(value), '', '', ''];
  return ['', value.code ?? '', '', ''];
};

export const csv: Renderer = separated(',');
export const tsv: Renderer = separated('\t');
