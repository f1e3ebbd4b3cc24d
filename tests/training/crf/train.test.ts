import { expect, test } from 'vitest';
import { readModel, writeModel } from '../../../src/recognizers/tagger/model/model-file.ts';
import { taggerOf } from '../../../src/recognizers/tagger/tag.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { noClusters } from '../../../src/training/clusters/clusters.ts';
import { micro } from '../../../src/training/crf/scores.ts';
import { scoreTagger } from '../../../src/training/crf/tagger-scores.ts';
import { trainTagger } from '../../../src/training/crf/train.ts';
import { tinyGold, trainTiny } from '../tiny.ts';

const { model } = trainTiny();
const bytes = writeModel(model);

test('learns what it is shown, saved and loaded', () => {
  const scores = scoreTagger(taggerOf(readModel(bytes)), tinyGold);
  expect(micro(scores).f1).toBe(1);
  expect(micro(scores).gold).toBe(26);
});

const unseen: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['عاد سامر الصباغ من تونس .', ['PERS سامر الصباغ', 'LOC تونس']],
  ['زارت سلمى منصور شركة السواحل في وهران .', ['PERS سلمى منصور', 'ORG شركة السواحل', 'LOC وهران']],
  ['نام الولد أمس .', []],
];

test.each(unseen)('finds known names in new sentences: %s', (text, names) => {
  const document = readDocument(text);
  const found = taggerOf(readModel(bytes))
    .read(document)
    .spans.map(({ firstToken, endToken, tagClass }) => {
      const [start, end] = [document.tokens[firstToken]?.start, document.tokens[endToken - 1]?.end];
      return `${tagClass} ${text.slice(start, end)}`;
    });
  expect(found).toEqual(names);
});

test('leans towards a class as far as it is told', () => {
  const named = (leaning: number): readonly string[] => {
    const { model: other } = trainTiny(1, 100_000, { O: -0.75, PERS: leaning });
    const document = readDocument('قال النجار إن الولد نام في وهران .');
    return taggerOf(other)
      .read(document)
      .spans.map(({ tagClass }) => tagClass);
  };
  expect(named(20).filter((tagClass) => tagClass === 'PERS').length).toBeGreaterThan(1);
  expect(named(0)).toContain('LOC');
  expect(named(-20)).not.toContain('PERS');
});

test('the same seed gives the same bytes, another seed others', () => {
  expect(writeModel(trainTiny().model)).toEqual(bytes);
  expect(writeModel(trainTiny(2).model)).not.toEqual(bytes);
});

test('hamza, ta marbuta, ya, diacritics and tatweel make no difference', () => {
  const tagger = taggerOf(model);
  const plain = tagger.read(readDocument('قالت سلمى الحداد إن شركة النخيل في القاهرة .')).labels;
  const other = tagger.read(readDocument('قالت سلمي الحدّاد ان شركه النخــيل فى القاهره .')).labels;
  expect(other).toEqual(plain);
});

test('keeps no more features than it may', () => {
  const few = trainTiny(1, 200).model;
  expect(few.features.fingerprints.filter((fingerprint) => fingerprint !== 0)).toHaveLength(200);
  expect(few.weights.length).toBeLessThan(model.weights.length);
});

test('stops early on a dev set and says what it chose', () => {
  const epochs: number[] = [];
  const trained = trainTagger(
    tinyGold,
    { clustering: noClusters, names: model },
    {
      seed: 1,
      features: 100_000,
      epochs: 40,
      patience: 2,
      rate: 0.1,
      dropout: 0.1,
      target: 0,
      minCount: 1,
      licence: 'MIT',
      trainedOn: [],
      onEpoch: ({ epoch }) => void epochs.push(epoch),
    },
    tinyGold,
  );
  expect(epochs.length).toBeLessThan(30);
  expect(trained.settings.epochs).toBeLessThanOrEqual(epochs.at(-1) ?? 0);
  expect(trained.dev && micro(trained.dev).f1).toBe(1);
  expect(trained.settings.pruningMargin).toBeGreaterThan(0);
  expect(trained.model.header.pruningMargin).toBe(trained.settings.pruningMargin);
});
