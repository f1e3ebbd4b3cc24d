import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../src/kinds.ts';
import { analyzeText } from '../../src/pipeline.ts';
import { mentionedValues } from './mentioned-values.ts';
import { valueKinds } from './values.corpus.ts';

const types = [
  'date',
  'time',
  'duration',
  'set',
  'percent',
  'money',
  'quantity',
  'phone',
] as const satisfies readonly EntityType[];

const valuesOf = (text: string): readonly string[] =>
  mentionedValues(analyzeText(text, { referenceDate: '2024-03-07' }), types).map(({ value }) => {
    if (value === null) return 'phone';
    if ('timex' in value) return value.timex;
    if (!('amount' in value)) return '';
    return `${value.amount} ${value.currency ?? value.unit ?? value.noun ?? '%'}`;
  });

describe.each(Object.entries(valueKinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});
