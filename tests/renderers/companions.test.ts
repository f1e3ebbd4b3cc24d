import { expect, test } from 'vitest';
import { companionsOf } from '../../src/renderers/page/client/companions.ts';
import { pairsAmong } from '../../src/renderers/page/client/network-pairs.ts';
import { modelOf } from '../../src/renderers/page/client/page-model.ts';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import { marked } from '../analysis/marked.ts';

const modelWith = (...texts: readonly string[]) => {
  const builder = new PageDataBuilder();
  for (const [at, text] of texts.entries()) builder.add(marked(`${at}.txt`, null, text));
  return modelOf(builder.data(null, 'ar', null));
};

const besides = (model: ReturnType<typeof modelWith>, name: string) => {
  const thing = model.things.find((one) => one.name === name);
  return thing === undefined ? [] : companionsOf(model, thing, 3).map((other) => other.name);
};

test('who is named with whom in a sentence, not in the next', () => {
  const model = modelWith(
    'زار [سامي|person] [سوسة|place]. وعاد [كريم|person] [أمس|date|2024-03-05] مع [سامي|person] إلى [تونس|country|TN].',
  );
  expect(new Set(besides(model, 'سامي'))).toEqual(new Set(['سوسة', 'كريم', 'تونس']));
  expect(besides(model, 'سوسة')).toEqual(['سامي']);
});

test('what everybody is named with comes after what is named with this one', () => {
  const others = Array.from(
    { length: 30 },
    (_, at) => `جاء [رجل${at}|person] إلى [تونس|country|TN].`,
  );
  const model = modelWith(
    ...others,
    'التقى [سامي|person] [كريم|person] في [تونس|country|TN].',
    'عاد [سامي|person] مع [كريم|person] إلى [تونس|country|TN].',
  );
  expect(besides(model, 'سامي')).toEqual(['كريم', 'تونس']);
});

test('the pairs of all documents are those of the network', () => {
  const model = modelWith(
    'التقى [سامي|person] [كريم|person] في [تونس|country|TN]. وعاد [كريم|person] إلى [سوسة|place].',
    'زار [سامي|person] [المغربي|nationality|MA] [كريم|person].',
  );
  const named = (pairs: typeof model.data.pairs) =>
    pairs.map(([a, b, count, weight]) => [
      [a, b].map((number) => model.things[number]?.name).toSorted(),
      count,
      Math.round(weight * 100) / 100,
    ]);
  const sorted = (pairs: typeof model.data.pairs) => named(pairs).map(String).toSorted();
  expect(sorted(pairsAmong(model, model.articles))).toEqual(sorted(model.data.pairs));
  expect(named(pairsAmong(model, model.articles.slice(1)))).toEqual([[['سامي', 'كريم'], 1, 0]]);
});
