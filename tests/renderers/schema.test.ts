import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { json } from '../../src/renderers/records/json.ts';
import { reportSchema } from '../../src/renderers/records/report-schema.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { options } from './example.ts';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const ajv = new Ajv2020.default({ discriminator: true, allErrors: true, strict: false });
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/u);
const validate = ajv.compile(reportSchema);
const errorsOf = (value: unknown): unknown => (validate(value) ? [] : validate.errors);

test.each(readdirSync(samples).filter((file) => file.endsWith('.txt')))(
  'the report of %s fits the schema',
  (file) => {
    const text = readFileSync(join(samples, file), 'utf8');
    const report = analyze({ id: file, text, date: '2019-12-05' });
    expect(report.documents[0]?.entities.length).toBeGreaterThan(0);
    expect(errorsOf(report)).toEqual([]);
  },
);

test('what -f json prints of described and of failed inputs fits the schema', () => {
  const text = 'وصل الوزير أمس.';
  const document = readDocument(text, { id: 'a' });
  const [report] = analyze({ id: 'a', text }).documents;
  if (report === undefined) throw new Error('no report');
  const described = { title: 'عنوان', byline: 'هند', kept: { section: 'local' } };
  const parts = [
    json.document({ document, report, ...described }, options),
    json.failure?.({ id: 'b.txt', error: 'b.txt: no such file' }, options) ?? '',
  ];
  const printed: unknown = JSON.parse(`${json.head}${parts.join(json.separator)}${json.foot}`);
  expect(printed).toMatchObject({ documents: [described, { id: 'b.txt' }] });
  expect(errorsOf(printed)).toEqual([]);
});

const [document] = analyze('زار الوزير سامي بلقاسم مصر.').documents;
const changed: readonly (readonly [name: string, report: unknown])[] = [
  ['another schema', { schema: 'kashaf/1', documents: [document] }],
  [
    'no offsets',
    { schema: 'kashaf/2', documents: [{ ...document, entities: [{ type: 'person' }] }] },
  ],
  [
    'an unknown kind',
    { schema: 'kashaf/2', documents: [{ ...document, entities: [{ type: 'law' }] }] },
  ],
  ['a failure with entities', { schema: 'kashaf/2', documents: [{ ...document, error: 'lost' }] }],
  ['an unknown field', { schema: 'kashaf/2', documents: [{ ...document, colour: 'red' }] }],
];
test.each(changed)('%s does not fit', (_, report) => {
  expect(validate(report)).toBe(false);
});
