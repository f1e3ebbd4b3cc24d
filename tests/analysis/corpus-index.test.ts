import { describe, expect, test } from 'vitest';
import { CorpusIndex, type IndexEntry } from '../../src/analysis/corpus-index.ts';
import type { Attributes, DocumentReport, Entity, EntityType } from '../../src/document.ts';
import { keyOf } from '../../src/linking/key.ts';

interface Found {
  readonly type?: EntityType;
  readonly name: string;
  /** As it is written in each mention; once as the name by default. */
  readonly mentions?: readonly string[];
  readonly code?: string;
  readonly attributes?: Attributes;
}

/** A report of a document in which these things were found. */
const reportOf = (day: string | null, ...found: readonly Found[]): DocumentReport => ({
  id: 'test',
  referenceDate: day,
  statistics: { characters: 0, words: 0, tokens: 0, sentences: 0 },
  entities: found.map(({ type = 'person', name, mentions = [name], code, attributes = {} }, at) => {
    const value = code === undefined ? null : { code };
    const variants = [...new Set(mentions)].filter((text) => text !== name);
    const thing = { type, value, attributes } as Entity;
    return {
      ...thing,
      id: `${type}:${at}`,
      key: keyOf(thing, name),
      name,
      count: mentions.length,
      attributes: variants.length === 0 ? attributes : { ...attributes, variants },
      mentions: mentions.map((text) => ({
        ...{ start: 0, end: text.length, text, sentence: 0 },
        ...{ confidence: 0.9, rule: 'test', sources: ['test'] },
      })),
    } as Entity;
  }),
});

const indexOf = (...reports: readonly DocumentReport[]): CorpusIndex => {
  const index = new CorpusIndex();
  for (const report of reports) index.add(report);
  return index;
};

/** Name, documents and mentions of the entries. */
const shownOf = (entries: readonly IndexEntry[]) =>
  entries.map(({ name, documents, mentions }) => `${name} ${documents}/${mentions}`);

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

test('all offices of a document count', () => {
  const offices = ['وزير العدل', 'وزير الداخلية'];
  const [entry] = indexOf(
    reportOf(null, { name: 'محمد صالح بن عيسى', attributes: { office: 'وزير العدل', offices } }),
  ).entries();
  expect(entry?.offices.map(({ text }) => text).sort()).toEqual([...offices].sort());
});

describe('a short name alone', () => {
  const trump = { name: 'دونالد ترامب', mentions: ['دونالد ترامب', 'ترامب'] };

  test('means whom it means in the other documents', () => {
    const index = indexOf(reportOf(null, trump), reportOf(null, { name: 'ترامب' }));
    expect(shownOf(index.entries())).toEqual(['دونالد ترامب 2/3']);
  });

  test('means the one of several who is in most documents by far', () => {
    const reports = Array.from({ length: 9 }, () => reportOf(null, trump));
    const daughter = { name: 'إيفانكا ترامب', mentions: ['إيفانكا ترامب', 'ترامب'] };
    const index = indexOf(...reports, reportOf(null, daughter), reportOf(null, { name: 'ترامب' }));
    expect(shownOf(index.entries())).toEqual(['دونالد ترامب 10/19', 'إيفانكا ترامب 1/2']);
  });

  test('beside the full name it counts no document twice', () => {
    const both = reportOf(null, { name: 'دونالد ترامب' }, { name: 'ترامب' });
    expect(shownOf(indexOf(reportOf(null, trump), both).entries())).toEqual(['دونالد ترامب 2/4']);
  });

  const cavani = [0, 1, 2].map(() => reportOf(null, { name: 'إدينسون كافاني' }));
  const alone = reportOf(null, { name: 'كافاني' });

  test('a surname alone is the only one who bears it in full in three documents and more', () => {
    expect(shownOf(indexOf(alone, ...cavani).entries())).toEqual(['إدينسون كافاني 4/4']);
    expect(indexOf(alone, ...cavani.slice(1)).entries()).toHaveLength(2);
  });

  test('a surname of two, a given name, or one that is mostly alone, is nobody else', () => {
    const other = reportOf(null, { name: 'والتر كافاني' });
    expect(indexOf(alone, ...cavani, other).entries()).toHaveLength(3);
    const given = [0, 1, 2].map(() => reportOf(null, { name: 'إبراهيم خالد' }));
    expect(indexOf(reportOf(null, { name: 'خالد' }), ...given).entries()).toHaveLength(2);
    const often = Array.from({ length: 13 }, () => alone);
    expect(indexOf(...often, ...cavani).entries()).toHaveLength(2);
  });

  test('stays open when it may mean several', () => {
    const index = indexOf(
      reportOf(null, { name: 'حافظ الأسد', mentions: ['حافظ الأسد', 'الأسد'] }),
      reportOf(null, { name: 'بشار الأسد', mentions: ['بشار الأسد', 'الأسد'] }),
      reportOf(null, { name: 'الأسد' }),
    );
    expect(index.entries()).toHaveLength(3);
  });

  test('stays open when it is much more frequent than the full name', () => {
    const alone = Array.from({ length: 9 }, () => reportOf(null, { name: 'محمد' }));
    const index = indexOf(
      reportOf(null, { name: 'محمد بن إبراهيم', mentions: ['محمد بن إبراهيم', 'محمد'] }),
      ...alone,
    );
    expect(shownOf(index.entries())).toEqual(['محمد 9/9', 'محمد بن إبراهيم 1/2']);
  });
});

test('spellings of one full name are one, under the one in most documents', () => {
  const index = indexOf(
    reportOf(null, { name: 'أنغيلا ميركل' }),
    reportOf(null, { name: 'أنجيلا ميركل' }),
    reportOf(null, { name: 'أنجيلا ميركل' }),
    reportOf(null, { name: 'محمد حسن' }),
    reportOf(null, { name: 'محمد حسين' }),
  );
  expect(shownOf(index.entries())).toEqual(['أنجيلا ميركل 3/3', 'محمد حسن 1/1', 'محمد حسين 1/1']);
});

test('a spelling does not take the others to a longer name that one document has', () => {
  const long = { name: 'خلف ليونال ميسي', mentions: ['خلف ليونال ميسي', 'ليونال ميسي'] };
  const index = indexOf(
    ...Array.from({ length: 9 }, () => reportOf(null, { name: 'ليونيل ميسي' })),
    reportOf(null, { name: 'ليونال ميسي' }),
    reportOf(null, long),
  );
  expect(shownOf(index.entries())).toEqual(['ليونيل ميسي 10/10', 'خلف ليونال ميسي 1/2']);
});

test('an article that was swallowed is back in the spellings', () => {
  const [entry] = indexOf(
    reportOf(null, {
      type: 'organization',
      name: 'الأمم المتحدة',
      mentions: ['الأمم المتحدة', 'لأمم المتحدة'],
    }),
  ).entries();
  expect(entry?.variants).toEqual([]);
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

test('it grows with the things, not with the documents', () => {
  const index = new CorpusIndex();
  for (let at = 0; at < 5000; at++) index.add(reportOf(`2017-01-${10 + (at % 20)}`, trumpAt(at)));
  expect(shownOf(index.entries())).toEqual(['دونالد ترامب 5000/10000']);
  expect(JSON.stringify(index.entries()).length).toBeLessThan(500);
});

const trumpAt = (at: number): Found => ({
  name: 'دونالد ترامب',
  mentions: at % 2 === 0 ? ['دونالد ترامب', 'ترامب'] : ['دونالد ترامب', 'دونالد ترامب'],
});
