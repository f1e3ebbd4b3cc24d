import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { shorten, widthOf } from '../../src/renderers/reading/columns.ts';
import { text } from '../../src/renderers/reading/text.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { options } from './example.ts';

const countries = [
  ...['لبنان', 'مصر', 'تونس', 'ليبيا', 'العراق', 'اليمن', 'السودان', 'الكويت', 'البحرين', 'فرنسا'],
  ...['إيطاليا', 'إسبانيا', 'ألمانيا', 'اليابان', 'البرازيل', 'الصين', 'النرويج', 'السويد', 'كندا'],
];
const source = `وصل وزير الخارجية سامح شكري أمس إلى ${countries.join(' و')}. ثم عاد إلى كندا.`;

const linesWith = (changes: object): readonly string[] => {
  const [report] = analyze(source).documents;
  if (report === undefined) throw new Error('no report');
  const analyzed = { document: readDocument(source), report };
  return text.document(analyzed, { ...options, ...changes }).split('\n');
};

test('of a long list what is named once is left out, and said so', () => {
  const lines = linesWith({});
  expect(lines.filter((line) => / (?:كندا|لبنان|السويد)/u.test(line))).toHaveLength(2);
  expect(lines).toContain('  and 4 more: --all');
  expect(linesWith({ all: true }).filter((line) => line.includes('السويد'))).toHaveLength(1);
  expect(linesWith({ all: true }).join('\n')).not.toContain('more: --all');
});

test('--top gives the first of each kind', () => {
  const lines = linesWith({ top: 2 });
  expect(lines.filter((line) => /^ {2}\d+ {2}[A-Z]{2} /u.test(line))).toHaveLength(2);
  expect(lines.join('\n')).not.toContain('more: --all');
});

test('dates that nothing resolves have a hint, and no code that only machines read', () => {
  const lines = linesWith({});
  expect(lines.some((line) => line.includes('--date YYYY-MM-DD resolves them'))).toBe(true);
  expect(lines.find((line) => line.includes('أمس'))).toBe('  1  أمس');
});

test.each([20, 30, 40])('a report fits a window of %i columns', (width) => {
  const rows = linesWith({ width }).filter((line) => line.startsWith('  '));
  for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(Math.max(width, 30));
});

test('what is cut short ends with an ellipsis and closes its isolates', () => {
  expect(shorten('\u2068وزير الخارجية\u2069', 6)).toBe('\u2068وزير…\u2069');
  expect(shorten('وزير', 4)).toBe('وزير');
});
