import { expect, test } from 'vitest';
import { concordanceOf } from '../../src/analysis/concordance.ts';
import { differencesOf, TallyBuilder } from '../../src/analysis/difference.ts';
import { consonantsOf, indexNameWords, indexText } from '../../src/analysis/index-words.ts';
import { PlaceMapBuilder } from '../../src/analysis/place-map.ts';
import { byStep, inOrderOfDays, stepFor, timelineOf } from '../../src/analysis/timeline.ts';
import { WordStatisticsBuilder } from '../../src/analysis/word-statistics.ts';
import type { Analyzed } from '../../src/renderers/renderer.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { articles, marked } from './marked.ts';

test.each([
  ['وللحكومة، حكومتها', 'حكومه حكومه'],
  ['قال: «بالمدرسة» 12', 'قال مدرسه 12'],
  ['له', 'له'],
])('«%s» is found by %s', (text, words) => {
  expect(indexText(readDocument(text))).toBe(words);
});

test('names are compared without article and spelling, then without long vowels', () => {
  expect(indexNameWords('الأمير مُحَمَّد بن سلمان')).toEqual(['امير', 'محمد', 'بنسلمان']);
  expect(consonantsOf('نتانياهو')).toBe(consonantsOf('نتنياهو'));
  expect(consonantsOf('اوباما')).toBe('ابم');
});

test('the timeline has each mention of a day with its sentence and the names in it', () => {
  const entries = articles.flatMap(({ document, report }) => timelineOf(document, report));
  expect(entries).toHaveLength(5);
  expect(entries[0]).toEqual({
    from: '2024-03-05',
    to: '2024-03-05',
    grain: 'day',
    timex: '2024-03-05',
    text: 'اليوم',
    sentence: 'أعلن الوزير سامي الجبالي اليوم في تونس توسعة ميناء رادس.',
    document: 'news/port.txt',
    published: '2024-03-05',
    names: ['سامي الجبالي', 'تونس', 'ميناء رادس'],
  });
  expect(inOrderOfDays(entries).map(({ from, to }) => `${from}/${to}`)).toEqual([
    '2024-03-05/2024-03-05',
    '2024-03-05/2024-03-05',
    '2024-03-12/2024-03-12',
    '2024-03-12/2024-03-12',
    '2024-03-12/2024-03-14',
  ]);
  expect(stepFor(entries)).toBe('day');
  const years = Array.from({ length: 100 }, (_, n) => ({
    ...entries[0],
    from: `${1900 + n}-01-01`,
  }));
  expect(stepFor(years as typeof entries)).toBe('year');
  expect([...byStep(entries, 'month')].map(([key, group]) => [key, group.length])).toEqual([
    ['2024-03', 5],
  ]);
});

test('places are counted over documents with their coordinates', () => {
  const map = new PlaceMapBuilder();
  for (const { report } of [...articles, ...articles]) map.add(report);
  const places = map.places();
  expect(places.map(({ name, count, documents }) => [name, count, documents])).toEqual([
    ['الرباط', 2, 2],
    ['سوسة', 2, 2],
    ['طنجة', 2, 2],
    ['ميناء رادس', 2, 2],
  ]);
  expect(places[0]).toMatchObject({ latitude: 34.02, longitude: -6.83, code: 'MA' });
});

const tallyOf = (items: readonly Analyzed[]) => {
  const builder = new TallyBuilder();
  for (const { report } of items) builder.add(report);
  return builder.tally();
};

test('a difference is new, gone, more or less often', () => {
  const [port, strike, bank] = articles as [Analyzed, Analyzed, Analyzed];
  const names = (first: readonly Analyzed[], second: readonly Analyzed[]) =>
    differencesOf(tallyOf(first), tallyOf(second)).map(({ change, name }) => `${change} ${name}`);
  expect(names([port], [port])).toEqual([]);
  expect(names([port], [bank])).toContain('new الرباط');
  expect(names([port], [bank])).toContain('gone سامي الجبالي');
  expect(names([bank, ...Array<Analyzed>(9).fill(strike)], Array<Analyzed>(9).fill(bank))).toEqual(
    expect.arrayContaining(['rose بنك المتوسط', 'gone سوسة']),
  );
});

test('a difference joins what the documents of both sets show to be one', () => {
  const full = marked(
    'full',
    null,
    'استقبل [دونالد ترامب|person] وفدا. وقال [ترامب|person||دونالد ترامب] إنه راض.',
  );
  const alone = marked('alone', null, 'وعاد [ترامب|person] بعد ذلك.');
  expect(differencesOf(tallyOf([full]), tallyOf([alone]))).toEqual([]);
  expect(differencesOf(tallyOf([alone]), tallyOf([full]))).toEqual([]);
  const whole = Array<Analyzed>(10).fill(full);
  const many = Array<Analyzed>(40).fill(alone);
  const rest = Array<Analyzed>(40).fill(articles[0] as Analyzed);
  expect(differencesOf(tallyOf([...whole, ...rest]), tallyOf([...many, ...rest]))).toMatchObject([
    { change: 'rose', name: 'دونالد ترامب', before: 20, after: 40 },
  ]);
});

test('a difference names a thing as most documents of both sets do', () => {
  const [long, short] = ['منظمة الصيادين', 'الصيادون'].map((name) =>
    marked(name, null, `نددت [${name}|organization] بالقرار.`),
  ) as [Analyzed, Analyzed];
  const spelt = (analyzed: Analyzed): Analyzed => ({
    ...analyzed,
    report: {
      ...analyzed.report,
      entities: analyzed.report.entities.map((one) => ({ ...one, key: 'organization:صيادين' })),
    },
  });
  const rest = Array<Analyzed>(90).fill(articles[0] as Analyzed);
  const first = tallyOf([spelt(short), ...rest]);
  const second = tallyOf([...Array<Analyzed>(90).fill(spelt(long))]);
  for (const found of [differencesOf(first, second), differencesOf(second, first)]) {
    const names = found.filter(({ type }) => type === 'organization').map(({ name }) => name);
    expect(names).toContain('منظمة الصيادين');
    expect(names).not.toContain('الصيادون');
  }
});

test('words are counted without particles and clitics', () => {
  const builder = new WordStatisticsBuilder();
  builder.add(readDocument('قررت الحكومة زيادة الأجور. وقالت للحكومة إن زيادة الأجور في الطريق.'));
  builder.add(readDocument('زيادة الأجور مطلب النقابة.'));
  const { words, documents, frequent, bigrams, keywords, once } = builder.statistics(3);
  expect({ words, documents }).toEqual({ words: 15, documents: 2 });
  expect(frequent.map(({ count }) => count)).toEqual([3, 3, 2]);
  expect(frequent[2]?.text).toMatch(/حكومة$/u);
  expect(bigrams).toEqual([{ text: 'زيادة الأجور', count: 3 }]);
  expect(keywords[0]?.documents).toBe(1);
  expect(once).toBeGreaterThan(3);
});

test('a concordance has words under any clitics, names under any part, and all names of a kind', () => {
  const [port, strike] = articles as [Analyzed, Analyzed];
  const lines = (item: Analyzed, query: string | null, types: ['person'] | null) =>
    concordanceOf(item.document, item.report, { query, types, isName: types !== null }).map(
      ({ keyword }) => keyword,
    );
  expect(lines(strike, 'اضراب', null)).toEqual(['الإضراب']);
  expect(lines(strike, 'نقابة العمال', null)).toEqual(['نقابة العمال']);
  const cut = readDocument('التقى العمال نقابة');
  const short = { query: 'نقابة العمال', types: null, isName: false };
  expect(concordanceOf(cut, strike.report, short)).toEqual([]);
  expect(lines(port, 'الجبالي', ['person'])).toEqual(['سامي الجبالي', 'الجبالي']);
  expect(lines(port, null, ['person'])).toEqual(['سامي الجبالي', 'الجبالي', 'ليلى منصور']);
  const [line] = concordanceOf(strike.document, strike.report, {
    query: 'إضراب',
    types: null,
    isName: false,
  });
  expect(line?.before).toMatch(/ويبدأ $/u);
  expect(line?.after).toMatch(/^ في 12 مارس/u);
});
