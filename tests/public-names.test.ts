import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../src/index.ts';

const {
  analyze,
  analyzeDocument,
  entityTypes,
  evaluate,
  explain,
  GoldError,
  joinLexicons,
  kinds,
  LexiconError,
  nameKey,
  ownNames,
  parseConll,
  parseMapping,
  parseOwnLexicon,
  readDocument,
  readMarks,
  readModel,
  recognizers,
  rules,
  tagger,
  taggerFrom,
} = library;

const text = 'استقبل الوزير ناصر بوريطة أمس وفد مجموعة السنابل في الرباط.';

test('the library has these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'CorpusIndex',
    'GoldError',
    'LexiconError',
    'analyze',
    'analyzeDocument',
    'entityTypes',
    'evaluate',
    'explain',
    'goldDocumentsOf',
    'joinLexicons',
    'kinds',
    'nameKey',
    'normalize',
    'ownNames',
    'parseConll',
    'parseMapping',
    'parseOwnLexicon',
    'proclitics',
    'readDocument',
    'readMarks',
    'readModel',
    'recognizers',
    'rules',
    'sentences',
    'tagger',
    'taggerFrom',
    'tokenize',
  ]);
  expect(entityTypes).toEqual(Object.keys(kinds));
});

test('analyzeDocument gives the report that analyze gives', () => {
  const referenceDate = '2020-03-10';
  const [report] = analyze([{ id: 'a', text }], { referenceDate }).documents;
  expect(analyzeDocument(readDocument(text, { id: 'a', referenceDate }))).toEqual(report);
});

test('the recognizers are the rules and the tagger, which a model gives too', () => {
  expect(recognizers).toEqual([...rules, tagger]);
  const bytes = readFileSync(new URL('../src/recognizers/tagger/model.bin', import.meta.url));
  const own = taggerFrom(readModel(new Uint8Array(bytes)));
  const withOwn = analyze(text, { recognizers: [...rules, own] });
  expect(withOwn).toEqual(analyze(text));
  expect(withOwn.documents[0]?.entities.length).toBeGreaterThan(2);
});

test('own lexicons, joined, are own names; a faulty one is refused', () => {
  const bodies = parseOwnLexicon('organization\tمجموعة السنابل', 'bodies.tsv');
  const blocked = parseOwnLexicon('block\tالرباط', 'blocked.tsv');
  const own = ownNames(joinLexicons([bodies, blocked]));
  const names = analyze(text, { own }).documents[0]?.entities.map(({ name }) => name);
  expect(names).toContain('مجموعة السنابل');
  expect(names).not.toContain('الرباط');
  expect(() => parseOwnLexicon('town\tسلا', 'a.tsv')).toThrow(LexiconError);
});

test('gold with marks is scored under a mapping of its tags', () => {
  const gold = readMarks('استقبل [ناصر بوريطة|person] وفدا في [الرباط|place].', 'a');
  const mapping = parseMapping('person=person');
  expect(evaluate([gold], { mapping }).micro.span).toMatchObject({ gold: 1, correct: 1 });
  expect(() => parseConll('قال', 'a')).toThrow(GoldError);
});

test('a phrase is explained, and spellings of one name have one key', () => {
  const { candidates } = explain(readDocument('في الرباط'));
  expect(candidates[0]).toMatchObject({ rule: 'places/gazetteer', fate: { kind: 'kept' } });
  expect(nameKey('person', 'عبدالله وادي')).toBe(nameKey('person', 'عبد الله وادى'));
});
