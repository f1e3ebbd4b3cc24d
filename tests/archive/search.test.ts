import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open.ts';
import { search } from '../../src/archive/search.ts';
import { openWriter } from '../../src/archive/write.ts';
import { temporaryDirectory } from '../temporary.ts';
import { freeLater } from './held-lock.ts';
import { archivable } from './samples.ts';

const texts: Readonly<Record<string, string>> = {
  a: 'وصل رئيس الوزراء بنيامين نتنياهو إلى باريس.',
  b: 'انتقد الوزير الفرنسي القرار.',
  c: 'عاد الوفد من فرنسا أمس.',
  d: 'أعلنت شركة بوينغ خسائرها.',
  e: 'قال المهندس وليام بوينغ إن الطائرة جاهزة.',
  f: 'تسلم الكاتب سامي الجبالي الجائزة.',
};
const file = `${temporaryDirectory()}/news.db`;
const writer = await openWriter(file, 0);
writer.add(Object.entries(texts).map(([id, text]) => archivable(id, text)));
writer.join();
writer.close();

const none = { types: null, office: null, country: null, from: null, to: null, limit: 9 };

/** A query, the things that it is taken for, and the documents found. */
test.each<readonly [query: string, things: readonly string[], documents: string]>([
  ['نتنياهو', ['بنيامين نتنياهو'], 'a'],
  // One long vowel more, but not another in every place.
  ['نتانياهو', ['بنيامين نتنياهو'], 'a'],
  ['ناتونيوهو', [], ''],
  // Two consonants are shared by too many words.
  ['سومي', [], ''],
  // A country is not named by its nationality.
  ['فرنسا', ['فرنسا'], 'c'],
  ['فرنسي', ['فرنسي'], 'b'],
  // A body of just this name, and who is called so.
  ['بوينغ', ['بوينغ', 'وليام بوينغ'], 'de'],
  // Words of the text.
  ['الطائرة جاهزة', [], 'e'],
  ['الطائرات جاهزة', [], ''],
  ['طائ*', [], 'e'],
  // What may be a clitic is a part of a beginning, but for the article.
  ['بنيا*', [], 'a'],
  ['والطائ*', [], 'e'],
  // Just these words, although they are a name under another spelling, or turned round.
  ['نتنياهو بنيامين', ['بنيامين نتنياهو'], 'a'],
  ['"نتنياهو بنيامين"', [], ''],
  ['"بنيامين نتنياهو"', [], 'a'],
  ['«الوزراء بنيامين»', [], 'a'],
  ['"الطائرة جاه*"', [], 'e'],
  ['"الطائرة جاه"', [], ''],
])('%s', async (query, things, documents) => {
  const database = await openArchive(file);
  const found = search(database, { ...none, queries: [query] });
  database.close();
  expect(found.queries[0]?.things.map(({ name }) => name).sort()).toEqual([...things].sort());
  expect(
    found.documents
      .map(({ id }) => id)
      .sort()
      .join(''),
  ).toBe(documents);
});

/** Whole words are marked, unless their beginning is asked for. */
test.each<readonly [query: string, marked: readonly string[]]>([
  ['عمل', ['عمل']],
  ['عمل*', ['عمل', 'عملية']],
])('%s marks %j', async (query, marked) => {
  const path = `${temporaryDirectory()}/words.db`;
  const words = await openWriter(path, 0);
  words.add([archivable('a', 'هذا عمل صعب، وتلك عملية أصعب.')]);
  words.close();
  const database = await openArchive(path);
  const [found] = search(database, { ...none, queries: [query] }).documents;
  database.close();
  expect(found?.count).toBe(marked.length);
  expect(
    found?.snippets.flatMap(({ text, marks }) =>
      marks.map(([start, end]) => text.slice(start, end)),
    ),
  ).toEqual(marked);
});

test('a search waits for another process that writes, full-text tables included', async () => {
  const database = await openArchive(file);
  await freeLater(file);
  const found = search(database, { ...none, queries: ['نتنياهو', 'باريس'] });
  database.close();
  expect(found.documents.map(({ id }) => id)).toEqual(['a']);
});
