import { expect, test } from 'vitest';
import { readDocument } from '../../../src/text/read-document.ts';
import { wordFactsOf } from '../../../src/training/clusters/clusters.ts';
import { hiddenWords, type Sight, sights } from '../../../src/training/corpora/hidden-words.ts';
import { featureReader } from '../../../src/training/crf/feature-reader.ts';

/** «قال» is frequent, «أوتاريو» rare, «هوسوم» unknown. */
const facts = wordFactsOf({
  words: ['قال', 'اوتاريو'],
  counts: [10_000_000, 3],
  views: [],
  entityPriors: new Uint8Array(2),
});
const text = 'قال أوتاريو في هوسوم إن أوتاريو بعيدة';
const document = readDocument(text);
const sightsOf = (hiddenShare: number) => {
  const sightOf = hiddenWords(facts)({ hiddenShare });
  return document.tokens.map(({ lexeme }) => sightOf(lexeme));
};

test('rare and unknown words are hidden, each alike wherever it occurs', () => {
  const [said, ontario, , husum, , again] = sightsOf(1);
  expect(said).toBe(sights.whole);
  expect(ontario).not.toBe(sights.whole);
  expect(husum).not.toBe(sights.whole);
  expect(again).toBe(ontario);
});

test('no word is hidden where no share is asked for', () => {
  expect(sightsOf(0).every((sight) => sight === sights.whole)).toBe(true);
});

const listed = 5;
const read = featureReader({ facts, listsOf: () => listed, likeness: () => 3 });
const features = (sight: Sight): ReadonlySet<number> =>
  new Set(read(readDocument('أوتاريو'), [], () => sight)[0]);

test('a hidden word gives fewer features, and fewer still without the lists', () => {
  const whole = features(sights.whole);
  const unseen = features(sights.unseen);
  const unlisted = features(sights.unlisted);
  expect(unseen.size).toBeLessThan(whole.size);
  expect(unlisted.size).toBeLessThan(unseen.size);
});

test('of two hidden words spelt alike in part, only that part is shared', () => {
  const unlisted = (word: string): ReadonlySet<number> =>
    new Set(read(readDocument(word), [], () => sights.unlisted)[0]);
  const [one, other] = [unlisted('أوتاريو'), unlisted('كوتاريو')];
  const shared = [...one].filter((hash) => other.has(hash));
  expect(shared.length).toBeGreaterThan(10);
  expect(shared.length).toBeLessThan(one.size);
});
