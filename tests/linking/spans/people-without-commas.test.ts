import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withPeopleOfList } from '../../../src/linking/spans/people-without-commas.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** The people between brackets, in order of place. */
const peopleIn = (marked: string): readonly Candidate[] =>
  [...marked.matchAll(/\{([^}]+)\}/gu)].map(({ 0: { length }, index }, count) => ({
    type: 'person',
    value: null,
    start: index - 2 * count,
    end: index - 2 * count + length - 2,
    confidence: 0.9,
    source: 'tagger',
    rule: 'tagger/sequence',
  }));

test.each<[marked: string, ...names: string[]]>([
  // However the tagger has cut it.
  [
    'الأعضاء {سامي الورغي منير} {بلحسن نجيبة بن سالم} {كمال الجندوبي عبد الستار} {القرمازي}',
    'سامي الورغي',
    'منير بلحسن',
    'نجيبة بن سالم',
    'كمال الجندوبي',
    'عبد الستار القرمازي',
  ],
  // Words between them that nothing was found in.
  [
    'الأعضاء {محمد الهادي بن عمر} {فتحي بوزيان} علي الأسود {بدر الدين الماجري} {مراد شعبان}',
    'محمد الهادي بن عمر',
    'فتحي بوزيان',
    'علي الأسود',
    'بدر الدين الماجري',
    'مراد شعبان',
  ],
  // «و» alone is between two people.
  [
    '{علي معلول} و {يحيي عطية الله} و {ياسر إبراهيم} و {طاهر محمد طاهر} وكريم',
    'علي معلول',
    'يحيي عطية الله',
    'ياسر إبراهيم',
    'طاهر محمد طاهر',
  ],
  // No list: too few people or words, something else between them.
  ['استقبل {سامي الورغي منير} {بلحسن نجيبة} أمس', 'سامي الورغي منير', 'بلحسن نجيبة'],
  [
    '{سامي الورغي} و{منير بلحسن} و{نجيبة بن سالم} و{كمال الجندوبي}',
    'سامي الورغي',
    'منير بلحسن',
    'نجيبة بن سالم',
    'كمال الجندوبي',
  ],
  [
    '{سامي الورغي منير} ثم {بلحسن نجيبة بن سالم} ثم {كمال الجندوبي}',
    'سامي الورغي منير',
    'بلحسن نجيبة بن سالم',
    'كمال الجندوبي',
  ],
])('%s', (marked, ...names) => {
  const text = marked.replace(/[{}]/gu, '');
  const found = withPeopleOfList(readDocument(text), peopleIn(marked));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
