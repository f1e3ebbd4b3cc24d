import { expect, test } from 'vitest';
import { readAnnotations } from '../../../src/evaluation/annotations.ts';
import { renamedGold } from '../../../src/training/corpora/renamed-gold.ts';

const names = { people: ['كامبرلاند'], places: ['أوتاريو'] };
const article = readAnnotations(
  '@date none\nزار {person|سمير} مدينة {place|صفاقس} و{place|المنستير}، وقال {person|سمير} لـ{organization|رويترز}: عاد {person|كمال} و{person|جمال} و{person|نبيل} من {place|قابس} إلى {place|توزر} ثم إلى {country|تونس}.',
  'a.ann',
);
/** What is marked in copies made with many seeds. */
const copies = Array.from({ length: 30 }, (_, seed) => renamedGold([article], names, seed)[0]);
const marked = (copy: (typeof copies)[number]): readonly string[] =>
  copy?.spans.map(({ start, end }) => copy.text.slice(start, end)) ?? [];

test('people and places get foreign names, some of them, wherever they are named', () => {
  const found = new Set(copies.flatMap(marked));
  for (const name of ['كامبرلاند', 'كامبرلاند كامبرلاند', 'أوتاريو', 'سمير', 'قابس']) {
    expect(found).toContain(name);
  }
  for (const copy of copies) {
    const [samir, , , again] = marked(copy);
    expect(again).toBe(samir);
  }
});

test('what is around names stays, and names of other kinds or with an article', () => {
  for (const copy of copies) {
    expect(copy?.spans.map(({ tag }) => tag)).toEqual(article.spans.map(({ tag }) => tag));
    expect(copy?.text).toMatch(
      /^زار .+ مدينة .+ والمنستير، وقال .+ لـرويترز: عاد .+ ثم إلى تونس\.$/u,
    );
  }
});

test('the same seed gives the same copies', () => {
  expect(renamedGold([article], names, 3)).toEqual(renamedGold([article], names, 3));
});
