import { expect, test } from 'vitest';
import { kashaf, spawnKashaf } from './command.ts';

test('explain prints the words, the candidates and the rule of the winner', async () => {
  const { code, stdout, stderr } = await kashaf(['explain', 'وصل', 'إلى', 'الرباط']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/✓ 8–14 .*الرباط.* place MA .*places\/gazetteer.*kept/u);
});

test('explain in JSON holds values and fates', async () => {
  const args = ['explain', '-f', 'json', '--date', '2019-12-05', 'أمس'];
  const { candidates, referenceDate } = JSON.parse((await kashaf(args)).stdout);
  expect(referenceDate).toBe('2019-12-05');
  expect(candidates).toMatchObject([
    { type: 'date', text: 'أمس', value: { timex: '2019-12-04' }, fate: { kind: 'kept' } },
  ]);
});

test('the built command prints the schema', () => {
  const { code, stdout } = spawnKashaf(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ $id: 'kashaf/2' });
});
