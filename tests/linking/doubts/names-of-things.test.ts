import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { readAnnotations } from '../../../src/evaluation/annotations.ts';
import { isEntityType } from '../../../src/kinds.ts';
import { withoutDoubtful } from '../../../src/linking/doubts/doubts.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** The people that are left in a marked text. */
const peopleIn = (marked: string, rule = 'tagger/sequence'): readonly string[] => {
  const { text, spans } = readAnnotations(`@date none\n${marked}`, 'test');
  const candidates = spans.flatMap(({ tag: type, start, end }): readonly Candidate[] => {
    if (!isEntityType(type)) return [];
    const place = { start, end, confidence: 0.95, source: 'tagger', rule };
    return [{ type, value: null, ...place } as unknown as Candidate];
  });
  return withoutDoubtful(readDocument(text), candidates)
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => text.slice(start, end));
};

test.each<[marked: string, ...people: string[]]>([
  // The name of a paper, a club, a company of the text.
  ['قالت صحيفة {organization|كوريناس} ذلك. ثم نفت {person|كوريناس} الخبر'],
  ['فاز {organization|هدرسفيلد تاون} مرة. ثم خسر {person|هدرسفيلد} بعدها'],
  // A name of people is a thing where it is one as often.
  ['لعب في {place|سانتوس} عاما. في {place|سانتوس} فاز. وترك {person|سانتوس} بعدها'],
  [
    'لعب في {place|سانتوس} عاما. ثم شكر {person|سانتوس} زميله. وضحك {person|سانتوس}',
    'سانتوس',
    'سانتوس',
  ],
  // Somebody who is named in full, another word of a body.
  [
    'أسس {person|أندريه كوريناس} شركة {organization|كوريناس}. ثم باعها {person|كوريناس}',
    'أندريه كوريناس',
    'كوريناس',
  ],
  ['في {organization|مجموعة كوريناس} عمال. وقال {person|كوريناس} إنه راض', 'كوريناس'],
])('%s', (marked, ...people) => {
  expect(peopleIn(marked)).toEqual(people);
});

test('who has a title is no thing', () => {
  const text = 'قالت صحيفة {organization|كوريناس} ذلك. ثم نفى السيد {person|كوريناس} الخبر';
  expect(peopleIn(text, 'people/title+foreign')).toEqual(['كوريناس']);
});
