import { describe, expect, test } from 'vitest';
import { dates } from '../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../src/text/read.ts';
import {
  type DateRow,
  gregorian,
  hijri,
  negatives,
  referenceDate,
  relative,
} from './dates.corpus.ts';

interface FoundDate {
  readonly text: string;
  readonly timex: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const find = (text: string): readonly FoundDate[] =>
  dates.recognize(readDocument(text, { referenceDate })).map(({ start, end, value }) => {
    if (value === null || !('timex' in value)) throw new Error('a date without a value');
    return { text: text.slice(start, end), timex: value.timex, from: value.from, to: value.to };
  });

const sentence = (phrase: string): string => `أفاد المتحدث بأن الوفد وصل ${phrase} على متن طائرة.`;

const groups: Readonly<Record<string, readonly DateRow[]>> = { gregorian, hijri, relative };

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    for (const [phrase, timex, from, to = from] of rows) {
      test(phrase, () => {
        const expected = [{ text: phrase, timex, from, to }];
        expect(find(phrase)).toEqual(expected);
        expect(find(sentence(phrase))).toEqual(expected);
        expect(find(sentence(`و${phrase}`))).toEqual(expected);
      });
    }
  });
}

test.each(negatives)('%s', (text) => {
  expect(find(text)).toEqual([]);
});
