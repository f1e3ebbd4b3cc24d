import { expect, test } from 'vitest';
import { closingLine, progressLine } from '../../src/cli/messages/progress.ts';

test('what is done, its part, the rate and the time left', () => {
  const state = { done: 300, read: 250, total: 1000 };
  expect(progressLine(state, 30, 'en')).toBe('300 documents · 25 % · 10/s · 1:30 left');
  expect(progressLine(state, 30, 'ar')).toBe('300 نص · 25 % · 10/s · بقي 1:30');
  expect(progressLine({ ...state, total: undefined }, 30, 'en')).toBe('300 documents · 10/s');
  expect(closingLine({ ...state, done: 1 }, 3700, 'en')).toBe('1 document · 1:01:40 · 0.0/s');
});
