import { expect, test } from 'vitest';
import { isFunctionWord } from '../../src/lexicons/function-words.ts';
import { loadLexicon } from '../../src/lexicons/load.ts';
import { familyName, firstName, isKnownName, isOrdinaryWord } from '../../src/lexicons/names.ts';
import { isOrganizationHead, organizationHead } from '../../src/lexicons/organization-heads.ts';
import { organizationGazetteer } from '../../src/lexicons/organizations.ts';
import { bySortedName } from '../../src/lexicons/sorted-names.ts';
import { isTitle, titleOf } from '../../src/lexicons/titles.ts';
import { searchKey } from '../../src/text/normalize.ts';
import { lexemeOf } from '../../src/text/vocabulary.ts';

const word = (text: string) => lexemeOf(text, 'arabic');

test('names are sorted search keys with their marks', () => {
  const entries = loadLexicon<string>('names.json').split('|');
  const keys = entries.map((entry) => entry.replace(/[FLfl]+$/u, ''));
  expect(keys.length).toBeGreaterThan(7000);
  expect(keys).toEqual([...new Set(keys)].sort(bySortedName));
  expect(entries.filter((entry) => !/^[\u0621-\u064a]{2,}(?:FL?|L|fl?|l)$/u.test(entry))).toEqual(
    [],
  );
  expect(keys.filter((key) => searchKey(key) !== key)).toEqual([]);
});

test.each(['محمد', 'فاطمه', 'جون', 'يوسف'])(
  '%s is a first name whatever stands beside it',
  (key) => {
    expect(firstName(key)).toBe('sure');
  },
);

test.each(['امل', 'كريم', 'فرح', 'جمال', 'نور', 'سعيد', 'صالح', 'علي'])(
  '%s is a first name and a word too',
  (key) => {
    expect(firstName(key)).toBe('common');
  },
);

test('family names are told from words', () => {
  expect(familyName('نتنياهو')).toBe('sure');
  expect(isKnownName('البرادعي')).toBe(true);
  expect(isKnownName('الحكومه')).toBe(false);
  expect(isKnownName('الله')).toBe(false);
});

test('words of the news are ordinary, with their clitics, and names of foreigners are not', () => {
  expect(isOrdinaryWord(word('والحكومات'))).toBe(true);
  expect(isOrdinaryWord(word('مدينتهم'))).toBe(true);
  expect(isOrdinaryWord(word('غوتشيكو'))).toBe(false);
});

test('titles and heads are read through proclitics', () => {
  expect(titleOf(word('وللرئيس'))).toMatchObject({ kind: 'role', definite: true, text: 'الرئيس' });
  expect(titleOf(word('ووزيرة'))).toMatchObject({ kind: 'role', definite: false, offset: 1 });
  expect(titleOf(word('رئيسالوزراء')).kind).toBe('role');
  expect(isTitle(word('العالم'))).toBe(false);
  expect(organizationHead(word('بوزارة'))).toMatchObject({ key: 'وزاره', offset: 1 });
  expect(isOrganizationHead(word('مدينة'))).toBe(false);
});

test('the preposition is a function word and the name is not', () => {
  expect(isFunctionWord(word('على'))).toBe(true);
  expect(isFunctionWord(word('علي'))).toBe(false);
  expect(isFunctionWord(word('الذى'))).toBe(true);
});

test('an organization is in one list', () => {
  // A newspaper may share its name with a club: it is one in quotation marks only.
  const { papers = [], ...lists } =
    loadLexicon<Readonly<Record<string, readonly string[]>>>('organizations.json');
  expect(new Set(papers).size).toBe(papers.length);
  const seen = new Map<string, number>();
  for (const name of Object.values(lists).flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  expect(organizationGazetteer().get('رويترز')).toEqual(['media']);
});

test('heads weigh between nothing and certainty', () => {
  const { own, definite } =
    loadLexicon<Readonly<Record<'own' | 'definite', Readonly<Record<string, number>>>>>(
      'organization-heads.json',
    );
  const weights = [...Object.values(own), ...Object.values(definite)];
  expect(weights.filter((weight) => !(weight > 0 && weight < 1))).toEqual([]);
});
