import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { withoutBodiesOverPeople } from '../../src/linking/not-names/bodies-over-people.ts';
import { withoutRowsAsPeople } from '../../src/linking/not-names/rows-of-people.ts';
import { readDocument } from '../../src/text/read-document.ts';

type Heard = readonly [name: string, confidence?: number];

const at = (text: string, name: string, fields: Partial<Candidate>): Candidate => {
  const start = text.indexOf(name);
  const place = { start, end: start + name.length, confidence: 0.95, value: null };
  return {
    type: 'person',
    source: 'tagger',
    rule: 'tagger/sequence',
    ...place,
    ...fields,
  } as Candidate;
};
const namesOf = (text: string, found: readonly Candidate[]): readonly string[] =>
  found.map(({ start, end }) => text.slice(start, end));

/** A text, the name that rules read in it, those that the tagger hears, and whether the long one stays. */
const rows: readonly (readonly [string, string, readonly Heard[], boolean])[] = [
  [
    'فاز عادل الشملي سالم الحداد أمس',
    'عادل الشملي سالم الحداد',
    [['عادل الشملي'], ['سالم الحداد']],
    false,
  ],
  // The last may go on.
  [
    'فاز عادل حداد هيكل المكي مراد الورغي أمس',
    'عادل حداد هيكل المكي مراد',
    [
      ['عادل حداد', 0.6],
      ['هيكل المكي', 0.6],
      ['مراد الورغي', 0.6],
    ],
    false,
  ],
  // One person: of two that are not sure, of a single word, of his father.
  [
    'أوقف عاصم عبدالماجد محمد ماضي أمس',
    'عاصم عبدالماجد محمد ماضي',
    [
      ['عاصم عبدالماجد', 0.6],
      ['محمد ماضي', 0.6],
    ],
    true,
  ],
  ['حضر خالد سالم الحداد أمس', 'خالد سالم الحداد', [['خالد'], ['سالم الحداد']], true],
  [
    'حضر محمد خالد بن سالم الحداد أمس',
    'محمد خالد بن سالم الحداد',
    [['محمد خالد'], ['بن سالم الحداد']],
    true,
  ],
];

test.each(rows)('%s', (text, long, heard, stays) => {
  const rule = at(text, long, { source: 'people', rule: 'people/given+family' });
  const others = heard.map(([name, confidence = 0.9]) => at(text, name, { confidence }));
  const found = namesOf(text, withoutRowsAsPeople(readDocument(text), [rule, ...others]));
  expect(found.includes(long)).toBe(stays);
});

/** A text, the body that rules read in it, the body and the person of the tagger, and whether the first stays. */
const bodies: readonly (readonly [string, string, string, string, boolean])[] = [
  ['رئيسة منظمة مرصد شيماء الورغي', 'منظمة مرصد شيماء الورغي', 'مرصد', 'شيماء الورغي', false],
  [
    'محافظ البنك المركزي الشاذلي الورغي',
    'البنك المركزي الشاذلي الورغي',
    'البنك المركزي',
    'الشاذلي الورغي',
    false,
  ],
  [
    'رئاسة المجلس الوطني لسالم الحداد',
    'المجلس الوطني لسالم الحداد',
    'المجلس الوطني',
    'سالم الحداد',
    false,
  ],
  // No body ends before the person, or something is between them.
  ['مدير معهد سالم الحداد', 'معهد سالم الحداد', 'مدير', 'سالم الحداد', true],
  [
    'عضو جمعية قدماء معهد سالم الحداد',
    'جمعية قدماء معهد سالم الحداد',
    'جمعية',
    'سالم الحداد',
    true,
  ],
];

test.each(bodies)('%s', (text, long, body, person, stays) => {
  const rule = at(text, long, { type: 'organization', rule: 'organizations/head-construct' });
  const found = withoutBodiesOverPeople(readDocument(text), [
    { ...rule, source: 'organizations' },
    at(text, body, { type: 'organization' }),
    at(text, person, {}),
  ]);
  expect(namesOf(text, found).includes(long)).toBe(stays);
});
