import { describe, expect, test } from 'vitest';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import * as corpus from '../dates.corpus.ts';

interface FoundDate {
  readonly type: string;
  readonly text: string;
  readonly timex: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const { referenceDate } = corpus;

const candidates = (text: string) => dates.recognize(readDocument(text, { referenceDate }));

const find = (text: string): readonly FoundDate[] =>
  candidates(text).map(({ type, start, end, value }) => {
    if (value === null || !('timex' in value)) throw new Error('a date without a value');
    return {
      type,
      text: text.slice(start, end),
      timex: value.timex,
      from: value.from,
      to: value.to,
    };
  });

/** Phrases that are no noun take no preposition but «و». */
const isNoun = (phrase: string): boolean =>
  !/^(?:قبل|بعد|منذ|كل|حاليا|[\p{N}هذ])|^الـ|^(?:غدا|صباحا)|ا$|اً$/u.test(phrase);

/** The ways in which a phrase stands in a sentence, and its own words there. */
const sentences = (phrase: string): readonly (readonly [sentence: string, words: string])[] => {
  // So long after what is over is no day: «وصل بعد يومين».
  const arrives = phrase.startsWith('بعد') ? 'سيصل' : 'وصل';
  const frames: (readonly [string, string])[] = [
    [phrase, phrase],
    [`أفاد المتحدث بأن الوفد ${arrives} ${phrase} على متن طائرة.`, phrase],
    [`أفاد المتحدث بأن الوفد ${arrives} ${phrase}، وعاد بعدها.`, phrase],
    [`أفاد المتحدث بأن الوفد ${arrives} و${phrase} على متن طائرة.`, phrase],
  ];
  if (!isNoun(phrase)) return frames;
  return phrase.startsWith('ال')
    ? [...frames, [`كان ذلك خلافا لل${phrase.slice(2)} على ما يبدو.`, `ل${phrase.slice(2)}`]]
    : [...frames, [`يتعلق الأمر ب${phrase} على ما يبدو.`, phrase]];
};

type Group = readonly [name: string, type: string, rows: readonly corpus.DateRow[]];

const groups: readonly Group[] = [
  ['full days', 'date', corpus.fullDays],
  ['names of months', 'date', corpus.monthNames],
  ['days without a year', 'date', corpus.openDays],
  ['Hijri', 'date', corpus.hijri],
  ['both calendars', 'date', corpus.pairs],
  ['Coptic', 'date', corpus.coptic],
  ['months', 'date', corpus.months],
  ['years', 'date', corpus.years],
  ['pieces of periods', 'date', corpus.pieces],
  ['named days', 'date', corpus.namedDays],
  ['weekdays', 'date', corpus.weekdays],
  ['units', 'date', corpus.units],
  ['away', 'date', corpus.away],
  ['ranges', 'date', corpus.ranges],
  ['clock', 'time', corpus.clock],
  ['times on days', 'time', corpus.timedDays],
  ['durations', 'duration', corpus.durations],
  ['sets', 'set', corpus.sets],
  ['holidays', 'date', corpus.holidays],
];

for (const [name, type, rows] of groups) {
  describe(name, () => {
    for (const [phrase, timex, from, to = from] of rows) {
      test(phrase, () => {
        for (const [sentence, text] of sentences(phrase)) {
          expect(find(sentence), sentence).toEqual([{ type, text, timex, from, to }]);
        }
      });
    }
  });
}

describe('the word before a date', () => {
  const zip = (words: readonly string[], timexes: readonly string[]) =>
    words.map((word, at) => [word, timexes[at]]);
  const values = (sentence: string) => find(sentence).map(({ text, timex }) => [text, timex]);
  for (const [sentence, words, timex, relation] of corpus.bounded) {
    test(sentence, () => {
      expect(values(sentence)).toEqual(zip(words.split('|'), timex.split('|')));
      expect(candidates(sentence)[0]?.attributes?.['relation']).toBe(relation);
    });
  }
  for (const [sentence, words, timex] of corpus.shared) {
    test(sentence, () => {
      expect(values(sentence)).toEqual(zip(words.split('|'), timex.split('|')));
    });
  }
  for (const [sentence, words, timex] of corpus.lasting) {
    test(sentence, () => {
      expect(values(sentence)).toEqual([[words, timex]]);
    });
  }
});

describe('parts of the day and ranges of hours that a word before them tells', () => {
  test.each([...corpus.placedParts, ...corpus.placedRanges])('%s', (sentence, words, timex) => {
    expect(find(sentence).map(({ text, timex }) => [text, timex])).toEqual([[words, timex]]);
  });
});

describe('the verb before a date', () => {
  test.each(corpus.outlook)('%s', (sentence, words, timex) => {
    expect(find(sentence).map(({ text, timex }) => [text, timex])).toEqual([[words, timex]]);
  });
});

describe('a noun that a year tells apart', () => {
  for (const [sentence, year, words = year] of corpus.namedByYear) {
    test(sentence, () => {
      expect(find(sentence).map(({ text, timex }) => [text, timex])).toEqual([[words, year]]);
    });
  }
});

describe('no date', () => {
  test.each(corpus.negatives)('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('the corpus has the size that it should', () => {
  const phrases = groups.reduce((sum, [, , rows]) => sum + rows.length, 0);
  expect(phrases).toBeGreaterThanOrEqual(600);
  expect(corpus.negatives.length).toBeGreaterThanOrEqual(80);
});
