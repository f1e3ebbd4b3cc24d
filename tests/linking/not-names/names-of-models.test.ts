import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

const kinds = new Set(['person', 'country', 'place', 'organization', 'event']);
const namesIn = (text: string): readonly string[] =>
  analyzeText(text, { id: 'text' })
    .entities.flatMap(({ type, mentions }) => (kinds.has(type) ? mentions : []))
    .map((mention) => mention.text);

test.each<readonly [text: string, ...names: readonly string[]]>([
  ['سرق اللصوص سيارة من طراز رينو ميغان.'],
  ['عثر على هاتف ماركة "نوكيا" في الشارع.'],
  ['كان شاعرا من طراز محمد الماغوط.', 'محمد الماغوط'],
  ['رصد تلسكوب جيمس ويب مجرة بعيدة.'],
  // Who makes something is named.
  ['أعلنت رينو نتائجها السنوية.', 'رينو'],
])('%s', (text, ...names) => {
  expect(namesIn(text)).toStrictEqual(names);
});
