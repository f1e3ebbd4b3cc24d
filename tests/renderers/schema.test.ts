import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { reportSchema } from '../../src/renderers/report-schema.ts';

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
  ['an unknown field', { schema: 'kashaf/2', documents: [{ ...document, colour: 'red' }] }],
];
test.each(changed)('%s does not fit', (_, report) => {
  expect(validate(report)).toBe(false);
});
