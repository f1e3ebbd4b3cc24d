import { expect, test } from 'vitest';
import { CorpusIndex } from '../../src/analysis/corpus-index.ts';
import type { Archivable } from '../../src/archive/archivable.ts';
import { openArchive } from '../../src/archive/open.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { search } from '../../src/archive/search.ts';
import { openWriter } from '../../src/archive/write.ts';
import type { EntityType } from '../../src/kinds.ts';
import { isNameKind } from '../../src/kinds.ts';
import { temporaryDirectory } from '../temporary.ts';
import { archivable, samples } from './samples.ts';

const directory = temporaryDirectory();

const trump = 'استقبل الرئيس الأمريكي بيل كلينتون وفدا. وقال كلينتون إن الاتفاق قريب.';
const texts: Readonly<Record<string, string>> = {
  a: trump,
  b: `${trump} ثم سافر كلينتون إلى اليابان.`,
  c: 'وانتقد كلينتون القرار الفرنسي.',
  d: 'التقت المستشارة الألمانية أنغيلا ميركل الرئيس إيمانويل ماكرون.',
  e: 'قالت المستشارة أنجيلا ميركل إن برلين مستعدة. وزارت أنجيلا ميركل باريس.',
  f: 'وصل وفد برازيلي إلى تونس.',
};
const documents = Object.entries(texts).map(([id, text], at) =>
  archivable(id, text, `2019-0${at + 1}-05`),
);

const write = async (file: string, ...runs: readonly (readonly Archivable[])[]): Promise<void> => {
  for (const run of runs) {
    const writer = await openWriter(file, 0);
    writer.add(run);
    writer.join();
    writer.close();
  }
};

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly documents: number;
}

const entriesOf = async (file: string): Promise<readonly Entry[]> => {
  const database = await openArchive(file);
  const rows = database.all(
    'SELECT key, type, name, documents, mentions, first_day, last_day FROM entries ORDER BY key',
  );
  database.close();
  return rows as unknown as readonly Entry[];
};

/** What `kashaf index` has of the same documents. */
const indexOf = async (file: string): Promise<readonly object[]> => {
  const index = new CorpusIndex();
  for await (const { report } of readArchive(file)) index.add(report);
  return index
    .entries()
    .map(({ key, type, name, documents: count, mentions, first = null, last = null }) => ({
      ...{ key, type, name, documents: count, mentions, first_day: first, last_day: last },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** Dates and amounts have their value as name in an archive, since each text words them anew. */
const named = <T extends { readonly type?: string }>(entries: readonly T[]): readonly T[] =>
  entries.filter(({ type }) => isNameKind(type as EntityType));

let made = 0;
const newFile = (): string => `${directory}/${++made}.db`;

test('the entries of an archive are those of kashaf index', async () => {
  const file = newFile();
  await write(file, [...samples(), ...documents]);
  const entries = await entriesOf(file);
  expect(named(entries)).toEqual(named(await indexOf(file)));
  expect(entries.map(({ name }) => name)).not.toContain('كلينتون');
});

test('a surname, a spelling and a nationality count for whom they mean', async () => {
  const file = newFile();
  await write(file, documents);
  const shown = (await entriesOf(file)).map(({ name, documents: count }) => `${name} ${count}`);
  expect(shown).toEqual(
    expect.arrayContaining(['بيل كلينتون 3', 'أنجيلا ميركل 2', 'البرازيل 1', 'فرنسا 1']),
  );
});

test('they are the same after runs that add, change and take away names', async () => {
  const [once, often] = [newFile(), newFile()];
  const last = [archivable('a', 'لا أحد هنا.'), archivable('d', texts['d'] ?? '')];
  const final = [...samples(), ...documents.filter(({ report }) => !'ad'.includes(report.id))];
  await write(once, [...final, ...last]);
  await write(often, documents.slice(2), documents.slice(0, 3), samples(), last);
  expect(await entriesOf(often)).toEqual(await entriesOf(once));
  expect(named(await entriesOf(often))).toEqual(named(await indexOf(often)));
});

test('a short name is its own again when the documents with the full one are gone', async () => {
  const file = newFile();
  await write(file, documents, [archivable('a', 'لا أحد هنا.'), archivable('b', 'لا أحد هنا.')]);
  expect((await entriesOf(file)).map(({ name }) => name)).toContain('كلينتون');
});

test('what a killed run left is joined by the next', async () => {
  const file = newFile();
  const writer = await openWriter(file, 0);
  writer.add(documents);
  writer.close();
  expect((await entriesOf(file)).map(({ name }) => name)).toContain('كلينتون');
  await write(file, []);
  expect((await entriesOf(file)).map(({ name }) => name)).not.toContain('كلينتون');
});

test('a search for a person finds where only the surname is', async () => {
  const file = newFile();
  await write(file, documents);
  const database = await openArchive(file);
  const none = { types: null, office: null, country: null, from: null, to: null, limit: 9 };
  const found = (query: string) => {
    const { queries, documents: all } = search(database, { ...none, queries: [query] });
    return [
      queries[0]?.things.map(({ name }) => name),
      all
        .map(({ id }) => id)
        .sort()
        .join(''),
    ];
  };
  expect(found('بيل كلينتون')).toEqual([['بيل كلينتون'], 'abc']);
  expect(found('كلينتون')).toEqual([['بيل كلينتون'], 'abc']);
  expect(found('أنغيلا ميركل')).toEqual([['أنجيلا ميركل'], 'de']);
  expect(found('فرنسي')).toEqual([['فرنسي'], 'c']);
  database.close();
});

const inTunisia = 'تحول الفريق إلى حي الرياض من ولاية سوسة.';
const inStreet = 'وقع الحادث في شارع الستين.';

test.each<[what: string, key: string, code: string | null, texts: readonly string[]]>([
  [
    'that most documents have for it, not that of the first',
    'place:حي رياض',
    'TN',
    ['تحول الفريق إلى حي الرياض أمس.', inTunisia, inTunisia],
  ],
  [
    'of none where four of five have none',
    'place:شارع ستين',
    null,
    ['وقع الحادث في شارع الستين بصنعاء.', inStreet, inStreet, inStreet, inStreet],
  ],
])('a place has the country %s', async (_what, key, code, texts) => {
  const file = newFile();
  await write(
    file,
    texts.map((text, at) => archivable(`${at}`, text)),
  );
  const database = await openArchive(file);
  const [row] = database.all('SELECT code, latitude FROM things WHERE key = ?', key);
  database.close();
  expect(row).toEqual({ code, latitude: null });
});

test('bodies of which each state has one are kept as an index has them', async () => {
  const file = newFile();
  const said = ' وقال مسؤول فرنسي إن النار خمدت، وأعلن مسؤول آخر أن الفرنسيين بخير.';
  const stated = [
    'أعلنت وزارة الداخلية الفرنسية حصيلة الحادث، وقالت وزارة الداخلية إن الوضع هادئ.',
    'قال وزير الداخلية الفرنسي برونو لورو إن وزارة الداخلية ستعمل.',
    `شهدت فرنسا حريقا، وتدخلت وزارة الصحة.${said}`,
    `شهدت فرنسا حريقا، وتدخلت وزارة الداخلية وغضب مجلس الشيوخ.${said}`,
    'أعلنت وزارة الداخلية أرقامها.',
    'شهدت مصر حريقا، وتدخلت وزارة الصحة. وقال مسؤول مصري إن المصريين بخير.',
  ].map((text, at) => archivable(`${at}`, text));
  await write(file, stated.slice(0, 4), stated.slice(4));
  const entries = await entriesOf(file);
  expect(entries).toEqual(await indexOf(file));
  const bodies = entries.filter(({ type }) => type === 'organization');
  expect(bodies.map(({ name, documents: count }) => `${name} ${count}`)).toEqual([
    'مجلس الشيوخ 1',
    'وزارة الداخلية 4',
    'وزارة الصحة 1',
    'وزارة الصحة 1',
  ]);
});

test('an archive shows the name that an index shows', async () => {
  const file = newFile();
  const texts = ['أكدت إدارة الشرطة العدليّة الخبر.', 'قالت إدارة الشرطة العدلية ذلك.'];
  await write(
    file,
    [texts[0] ?? '', ...texts].map((text, at) => archivable(`${at}`, text)),
  );
  const entries = await entriesOf(file);
  expect(entries).toEqual(await indexOf(file));
  expect(entries.map(({ name }) => name)).toContain('إدارة الشرطة العدلية');
});
