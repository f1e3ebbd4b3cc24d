import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/evaluation/annotations.ts';
import { classesOf, defaultMapping, parseMapping } from '../../src/evaluation/classes.ts';
import { goldOf, parseConll } from '../../src/evaluation/conll.ts';
import type { FoundSpan, GoldDocument } from '../../src/evaluation/gold.ts';
import { score } from '../../src/evaluation/score.ts';

const gold = goldOf(
  parseConll(
    'وصل\tO\nسعد\tB-PERS\nعلي\tI-PERS\nبالبرتغال\tB-LOC\nودبي\tB-LOC\nاتحاد\tB-MISC\n',
    'a',
  ),
  'a',
);

const find = (name: string, type: FoundSpan['type']): FoundSpan => {
  const start = gold.text.indexOf(name);
  return { start, end: start + name.length, type, value: '' };
};

const counts = (document: GoldDocument, found: readonly FoundSpan[], mapping = defaultMapping) =>
  score(
    [{ gold: document, found }],
    classesOf(
      mapping,
      document.spans.map((span) => span.tag),
    ),
  ).classes.map(({ class: { name }, span, token }) => [
    name,
    [span.gold, span.found, span.correct],
    [token.gold, token.found, token.correct],
  ]);

test('a name without its proclitics answers the whole gold token; half a name is half right', () => {
  const found = [
    find('علي', 'person'),
    find('البرتغال', 'country'),
    find('دبي', 'place'),
    find('اتحاد', 'organization'),
  ];
  expect(counts(gold, found)).toEqual([
    ['person', [1, 1, 0], [2, 1, 1]],
    ['country+place', [2, 2, 2], [2, 2, 2]],
  ]);
});

test('marks by character are compared as they stand', () => {
  const document: GoldDocument = { ...gold, unit: 'character' };
  expect(counts(document, [find('البرتغال', 'country')])[1]).toEqual([
    'country+place',
    [2, 1, 0],
    [2, 1, 1],
  ]);
});

test('precision, recall and F1 of a class and of all together', () => {
  const { classes, micro } = score(
    [{ gold, found: [find('البرتغال', 'country'), find('وصل', 'place')] }],
    classesOf(defaultMapping, ['LOC', 'PERS']),
  );
  expect(classes[1]?.span).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(micro.span).toMatchObject({ gold: 3, found: 2, correct: 1, f1: 0.4 });
});

test('tags that share an entity type are scored as one class', () => {
  expect(classesOf(defaultMapping, ['Nation', 'Population-Center', 'Water-Body'])).toEqual([
    { name: 'country', tags: ['NATION'], types: ['country'] },
    { name: 'place', tags: ['POPULATION-CENTER', 'WATER-BODY'], types: ['place'] },
  ]);
  expect(classesOf(defaultMapping, ['FAC', 'Nation', 'GPE'])).toEqual([
    { name: 'country+place', tags: ['FAC', 'GPE', 'NATION'], types: ['country', 'place'] },
  ]);
});

test('a mapping of one’s own', () => {
  expect([...parseMapping('PERS=person, LOC=place+country,MISC=')]).toEqual([
    ['PERS', ['person']],
    ['LOC', ['place', 'country']],
    ['MISC', []],
  ]);
  expect(() => parseMapping('LOC=town')).toThrow(/«town».*place/u);
  expect(() => parseMapping('LOC')).toThrow(/«LOC»/u);
});

test('lenient gold takes a bare classifier in or out, and groups right names', () => {
  const source =
    '@date none\nمدينة {place|سلا} وصحيفة {organization|الصباح} و{organization|حركة النور}\n';
  const document = readAnnotations(source, 'a');
  const found = (name: string, type: FoundSpan['type'], cluster: string): FoundSpan => {
    const start = document.text.indexOf(name);
    return { start, end: start + name.length, type, value: '', cluster };
  };
  const { classes } = score(
    [
      {
        gold: document,
        found: [
          found('مدينة سلا', 'place', 'place:1'),
          found('صحيفة الصباح', 'organization', 'organization:1'),
          found('النور', 'organization', 'organization:1'),
        ],
      },
    ],
    classesOf(defaultMapping, ['place', 'organization']),
  );
  expect(classes.map(({ span }) => span.f1)).toEqual([1, 1]);
  expect(classes[1]?.clusters).toMatchObject({ precision: 0.5, recall: 1 });
});
