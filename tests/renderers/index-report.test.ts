import { expect, test } from 'vitest';
import { type IndexReport, indexRenderers } from '../../src/renderers/analyses/index-report.ts';

const report: IndexReport = {
  documents: 12,
  entries: [
    {
      key: 'person:يوسف الشاهد',
      type: 'person',
      name: 'يوسف الشاهد',
      value: null,
      documents: 9,
      mentions: 20,
      first: '2016-08-05',
      last: '2017-06-30',
      variants: [{ name: 'الشاهد', mentions: 7 }],
      titles: [{ text: 'السيد', documents: 2 }],
      offices: [
        { text: 'رئيس الحكومة', documents: 8, first: '2016-09-01', last: '2017-06-30' },
        { text: 'رئيس الحكومة المكلف', documents: 1, first: '2016-08-05', last: '2016-08-05' },
      ],
    },
    {
      key: 'country:TN',
      type: 'country',
      name: 'تونس',
      value: { code: 'TN' },
      documents: 11,
      mentions: 40,
      variants: [
        { name: 'التونسية', mentions: 9 },
        { name: 'التونسي|ة', mentions: 1 },
      ],
      titles: [],
      offices: [],
    },
  ],
};
const english = { language: 'en', color: false, isolate: false } as const;

test('text: a section for each kind', () => {
  expect(
    indexRenderers.text(report, english),
  ).toBe(`12 documents (each line: documents, mentions, name, office, days, variants)

People
  9  20  يوسف الشاهد  رئيس الحكومة  2016-08-05…2017-06-30  الشاهد

Countries
  11  40  تونس  التونسية, التونسي|ة
`);
});

test('bodies of one name are told apart by their country', () => {
  const bodies = ['TN', 'FR'].map((code, at) => ({
    key: `organization:وزاره داخليه ${code}`,
    type: 'organization' as const,
    name: 'وزارة الداخلية',
    value: { code },
    documents: 3 - at,
    mentions: 5 - at,
    variants: [],
    titles: [],
    offices: [],
  }));
  const shown = indexRenderers.text({ documents: 5, entries: bodies }, english);
  expect(shown.split('\n').slice(3, 5)).toEqual([
    '  3  5  وزارة الداخلية  TN',
    '  2  4  وزارة الداخلية  FR',
  ]);
  const table = indexRenderers.markdown({ documents: 5, entries: bodies }, english);
  expect(table).toContain('| وزارة الداخلية | FR |');
});

test('text: nothing found', () => {
  const empty = indexRenderers.text({ documents: 0, entries: [] }, english);
  expect(empty).toBe('0 documents\nnothing found\n');
});

test('text in Arabic', () => {
  const lines = indexRenderers.text(report, { ...english, language: 'ar' }).split('\n');
  expect(lines[0]).toBe('12 نصًا (في كل سطر: النصوص، المواضع، الاسم، الصفة، الأيام، صيغ أخرى)');
  expect([lines[2], lines[5]]).toEqual(['الأشخاص', 'الدول']);
});

test('json and ndjson give the same entries', () => {
  const whole = JSON.parse(indexRenderers.json(report));
  expect(whole).toEqual({ schema: 'kashaf/2', ...report });
  const lines = indexRenderers.ndjson(report).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(report.entries);
});

test('csv: a row for each thing', () => {
  expect(indexRenderers.csv(report)).toBe(
    `type,key,name,documents,mentions,value,title,office,first,last,variants
person,person:يوسف الشاهد,يوسف الشاهد,9,20,,السيد,رئيس الحكومة,2016-08-05,2017-06-30,الشاهد
country,country:TN,تونس,11,40,TN,,,,,التونسية|التونسي|ة
`,
  );
});

test('markdown: a table for each kind, offices with their days', () => {
  expect(indexRenderers.markdown(report, english)).toBe(`# 12 documents

## People

| Documents | Count | Name | Office | Days | Variants |
| ---: | ---: | --- | --- | --- | --- |
| 9 | 20 | يوسف الشاهد | رئيس الحكومة (2016-09-01…2017-06-30), رئيس الحكومة المكلف (2016-08-05) | 2016-08-05…2017-06-30 | الشاهد |

## Countries

| Documents | Count | Name | Office | Days | Variants |
| ---: | ---: | --- | --- | --- | --- |
| 11 | 40 | تونس |  |  | التونسية, التونسي\\|ة |
`);
});
