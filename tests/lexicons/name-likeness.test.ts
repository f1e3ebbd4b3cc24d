import { expect, test } from 'vitest';
import { nameLikeness } from '../../src/lexicons/name-likeness.ts';
import { lexemeOf } from '../../src/text/vocabulary.ts';

test.each(['تيلرسون', 'شفاينشتايغر', 'فالون', 'ستارلين'])(
  '%s is spelt like a foreign name',
  (word) => {
    expect(nameLikeness(lexemeOf(word, 'arabic'))).toBeGreaterThanOrEqual(6);
  },
);

test.each(['تتراقص', 'يستنكفون', 'المتضررة', 'استخراج'])(
  '%s is spelt like a plain word',
  (word) => {
    expect(nameLikeness(lexemeOf(word, 'arabic'))).toBeLessThanOrEqual(2);
  },
);
