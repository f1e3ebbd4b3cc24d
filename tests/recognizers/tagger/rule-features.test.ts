import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { visitRules } from '../../../src/recognizers/tagger/features/rule-features.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const text = 'زار خالد بن سالم دبي. عاد.';
const document = readDocument(text);
const candidate = (name: string, type: Candidate['type'], rule: string): Candidate => {
  const start = text.indexOf(name);
  const end = start + name.length;
  return { type, start, end, value: null, confidence: 0.9, source: 'x', rule } as Candidate;
};

const visited = (candidates: readonly Candidate[]): readonly string[] => {
  const found: string[] = [];
  visitRules(document, candidates, (token, rule, position) => {
    const { start, end } = document.tokens[token] ?? { start: 0, end: 0 };
    found.push(`${text.slice(start, end)} ${rule} ${position}`);
  });
  return found;
};

test('the tokens of a proposed name and those beside it, with the position of each', () => {
  expect(visited([candidate('خالد بن سالم', 'person', 'people/given+given')])).toEqual([
    'زار people/given+given 0',
    'خالد people/given+given 2',
    'بن people/given+given 3',
    'سالم people/given+given 4',
    'دبي people/given+given 5',
  ]);
  expect(visited([candidate('دبي', 'place', 'places/gazetteer')])).toEqual([
    'سالم places/gazetteer 0',
    'دبي places/gazetteer 1',
    '. places/gazetteer 5',
  ]);
});

test('kinds that are no names are passed over', () => {
  expect(visited([candidate('عاد', 'date', 'dates/weekday')])).toEqual([]);
});
