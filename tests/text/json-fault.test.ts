import { expect, test } from 'vitest';
import { jsonFaultAt } from '../../src/text/json-fault.ts';

/** Texts that are no JSON, and the line on which they are wrong. */
const wrong: readonly (readonly [text: string, line: number])[] = [
  ['{\n"names": [}\n', 2],
  ['{\n"text": "x",\n}', 3],
  ['x', 1],
  [`{\n"text": "${'نص '.repeat(40)}"\n"id": 1}`, 3],
  [`[\n"${'نص '.repeat(40)}",\n7,\n]`, 4],
  ['{\n"text":\n', 2],
  ['{\n"text": "x" "y"\n}', 2],
];

test.each(wrong)('%j is wrong on line %i', (text, line) => {
  let message = '';
  try {
    JSON.parse(text);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  expect(text.slice(0, jsonFaultAt(message, text)).split('\n').length).toBe(line);
});
