import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { samples } from './samples.ts';

const { classes } = evaluate(samples.map(({ gold }) => gold));

/** Least F1 of exact spans, and least share of right values among those found. */
const floors: readonly (readonly [type: string, f1: number, values: number])[] = [
  ['country', 0.95, 1],
  ['nationality', 0.95, 1],
  ['date', 0.95, 1],
  ['number', 0.95, 1],
  ['percent', 0.95, 1],
  ['money', 0.95, 1],
  ['quantity', 0.95, 1],
  ['email', 0.95, 0],
  ['url', 0.95, 0],
  ['phone', 0.95, 0],
  ['hashtag', 0.95, 0],
  ['mention', 0.95, 0],
  ['time', 0.9, 1],
  ['duration', 0.9, 1],
  ['person', 0.9, 0],
  ['organization', 0.85, 0],
  ['place', 0.85, 0.9],
];

test.each(floors)('%s: F1 of at least %d', (type, f1, values) => {
  const found = classes.find((one) => one.class.name === type);
  expect(found?.span.f1).toBeGreaterThanOrEqual(f1);
  if (values > 0) {
    const { correct = 0, checked = 0 } = found?.value ?? {};
    expect(checked).toBeGreaterThan(0);
    expect(correct / checked).toBeGreaterThanOrEqual(values);
  }
});
