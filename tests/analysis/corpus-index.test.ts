import { expect, test } from 'vitest';
import { CorpusIndex } from '../../src/analysis/corpus-index.ts';
import { type Found, indexOf, reportOf, shownOf } from './found-reports.ts';

test('each thing is there once, under all spellings, those in most documents first', () => {
  const index = indexOf(
    reportOf('2017-01-02', {
      name: 'نور الدين الطبوبي',
      mentions: ['نور الدين الطبوبي', 'الطبوبي'],
    }),
    reportOf('2017-03-04', { name: 'نورالدين الطبوبى' }, { name: 'يوسف الشاهد' }),
    reportOf(null, { name: 'نور الدين الطبوبي' }),
  );
  expect(index.documents).toBe(3);
  const entries = index.entries();
  expect(shownOf(entries)).toEqual(['نور الدين الطبوبي 3/4', 'يوسف الشاهد 1/1']);
  expect(entries[0]).toMatchObject({
    key: 'person:نورالدين الطبوبي',
    first: '2017-01-02',
    last: '2017-03-04',
    variants: [
      { name: 'الطبوبي', mentions: 1 },
      { name: 'نورالدين الطبوبى', mentions: 1 },
    ],
  });
});

test('nationalities count for their country, once a document', () => {
  const index = indexOf(
    reportOf(
      null,
      { type: 'country', name: 'مصر', code: 'EG' },
      { type: 'nationality', name: 'المصري', code: 'EG', mentions: ['المصري', 'المصرية'] },
    ),
    reportOf(null, { type: 'nationality', name: 'المصريون', code: 'EG' }),
  );
  const [entry, ...others] = index.entries();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    type: 'country',
    key: 'country:EG',
    name: 'مصر',
    documents: 2,
    mentions: 4,
    value: { code: 'EG' },
  });
});

test('a country that only its people name has its usual name', () => {
  const people = { type: 'nationality', name: 'فرنسي', code: 'FR', mentions: ['فرنسيا'] } as const;
  const [entry] = indexOf(reportOf(null, people)).entries();
  expect(entry).toMatchObject({
    key: 'country:FR',
    name: 'فرنسا',
    mentions: 1,
    variants: [{ name: 'فرنسيا', mentions: 1 }],
  });
});

test('the people of a state of the past are no country', () => {
  const people = { type: 'nationality', name: 'عثماني', mentions: ['العثمانيين'] } as const;
  expect(indexOf(reportOf(null, people)).entries()).toMatchObject([
    { type: 'nationality', key: 'nationality:عثماني', name: 'عثماني', documents: 1 },
  ]);
});

test('titles and offices with their documents and days', () => {
  const office = (day: string, text: string) =>
    reportOf(day, { name: 'يوسف الشاهد', attributes: { title: 'السيد', office: text } });
  const [entry] = indexOf(
    office('2017-02-01', 'رئيس الحكومة'),
    office('2016-08-05', 'رئيس الحكومة المكلف'),
    office('2016-09-01', 'رئيس الحكومة'),
  ).entries();
  expect(entry?.offices).toEqual([
    { text: 'رئيس الحكومة', documents: 2, first: '2016-09-01', last: '2017-02-01' },
    { text: 'رئيس الحكومة المكلف', documents: 1, first: '2016-08-05', last: '2016-08-05' },
  ]);
  expect(entry?.titles).toEqual([
    { text: 'السيد', documents: 3, first: '2016-08-05', last: '2017-02-01' },
  ]);
});

test('spellings of one office are one, and count a document once', () => {
  const offices = ['الأمين العام للرابطة', 'الامين العام للرابطة', 'الناطق باسم الرابطة'];
  const [office = '', other = ''] = offices;
  const index = indexOf(
    reportOf('2017-01-03', { name: 'سامي العطار', attributes: { office: other } }),
    reportOf('2017-01-01', { name: 'سامي العطار', attributes: { office, offices } }),
    reportOf('2017-01-02', { name: 'سامي العطار', attributes: { office } }),
  );
  const [entry] = index.entries();
  expect(entry?.offices).toEqual([
    { text: office, documents: 3, first: '2017-01-01', last: '2017-01-03' },
    { text: 'الناطق باسم الرابطة', documents: 1, first: '2017-01-01', last: '2017-01-01' },
  ]);
});

test('all offices of a document count', () => {
  const offices = ['وزير العدل', 'وزير الداخلية'];
  const [entry] = indexOf(
    reportOf(null, { name: 'محمد صالح بن عيسى', attributes: { office: 'وزير العدل', offices } }),
  ).entries();
  expect(entry?.offices.map(({ text }) => text).sort()).toEqual([...offices].sort());
});

test('the first of each kind, and those in enough documents', () => {
  const index = indexOf(
    reportOf(null, { name: 'يوسف الشاهد' }, { name: 'ناجي جلول' }, { type: 'place', name: 'سوسة' }),
    reportOf(null, { name: 'يوسف الشاهد' }),
  );
  expect(shownOf(index.entries({ top: 1 }))).toEqual(['يوسف الشاهد 2/2', 'سوسة 1/1']);
  expect(shownOf(index.entries({ minDocuments: 2 }))).toEqual(['يوسف الشاهد 2/2']);
  // Asking does not change the index.
  expect(shownOf(index.entries())).toHaveLength(3);
});

test('a place lies where most documents have it', () => {
  const place = { type: 'place', name: 'الزهراء الجديدة' } as const;
  const index = indexOf(
    reportOf(null, { ...place, code: 'SY' }),
    reportOf(null, { ...place, code: 'TN' }),
    reportOf(null, { ...place, code: 'TN' }),
    reportOf(null, place),
  );
  expect(index.entries().map(({ value }) => value)).toEqual([{ code: 'TN' }]);
});

test.each([
  { without: 3, value: { code: 'MA' } },
  { without: 4, value: null },
])('a place that one document of $without others locates', ({ without, value }) => {
  const place = { type: 'place', name: 'الساحل' } as const;
  const others = Array.from({ length: without }, () => reportOf(null, place));
  const index = indexOf(...others, reportOf(null, { ...place, code: 'MA' }));
  expect(index.entries().map(({ value }) => value)).toEqual([value]);
});

test('what is shown grows with the things, not with the documents', () => {
  const index = new CorpusIndex();
  for (let at = 0; at < 5000; at++) index.add(reportOf(`2017-01-${10 + (at % 20)}`, trumpAt(at)));
  expect(shownOf(index.entries())).toEqual(['دونالد ترامب 5000/10000']);
  expect(JSON.stringify(index.entries()).length).toBeLessThan(500);
});

const trumpAt = (at: number): Found => ({
  name: 'دونالد ترامب',
  mentions: at % 2 === 0 ? ['دونالد ترامب', 'ترامب'] : ['دونالد ترامب', 'دونالد ترامب'],
});
