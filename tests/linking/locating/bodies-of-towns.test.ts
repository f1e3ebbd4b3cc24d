import { expect, test } from 'vitest';
import { keyOf } from '../../../src/linking/keys/key.ts';
import { analyzeText } from '../../../src/pipeline.ts';
import { namesIn } from '../linked.ts';

test.each<[marked: string, ...names: string[]]>([
  [
    'مثل أمام {organization|المحكمة الابتدائية} ب{place|سوسة} ثم {organization|المحكمة الابتدائية} ب{place|الكاف}',
    'المحكمة الابتدائية بسوسة',
    'سوسة',
    'المحكمة الابتدائية بالكاف',
    'الكاف',
  ],
  [
    'أذنت {organization|المحكمة الابتدائية} بولاية {place|القصرين}، وقالت {organization|المحكمة الابتدائية}',
    'المحكمة الابتدائية بالقصرين',
    'القصرين',
    'المحكمة الابتدائية بالقصرين',
  ],
  [
    'من {place|المستشفى الجهوي} ب{place|جندوبة} إلى {place|المستشفى الجهوي}',
    'المستشفى الجهوي بجندوبة',
    'جندوبة',
    'المستشفى الجهوي بجندوبة',
  ],
  [
    'بين {place|المستشفى الجهوي} ب{place|قبلي} و{place|المستشفى الجهوي} ب{place|قابس} و{place|المستشفى الجهوي}',
    'المستشفى الجهوي بقبلي',
    'قبلي',
    'المستشفى الجهوي بقابس',
    'قابس',
    'المستشفى الجهوي',
  ],
  [
    'أكدت {organization|الإدارة الجهوية للتجارة} ب{place|نابل}',
    'الإدارة الجهوية للتجارة بنابل',
    'نابل',
  ],
  ['في {place|السجن المدني} ب{place|المهدية}', 'السجن المدني بالمهدية', 'المهدية'],
  ['{organization|كلية العلوم} في {place|صفاقس}', 'كلية العلوم', 'صفاقس'],
  ['{organization|كلية العلوم}. ب{place|صفاقس}', 'كلية العلوم', 'صفاقس'],
  ['{organization|النيابة العمومية} ب{place|سوسة}', 'النيابة العمومية', 'سوسة'],
  ['{organization|المعهد الثانوي} ب{country|ليبيا|LY}', 'المعهد الثانوي'],
  ['{place|المستشفى الجامعي سهلول} ب{place|سوسة}', 'المستشفى الجامعي سهلول', 'سوسة'],
  ['{organization|النقابة الأساسية} ب{place|مستشفى النور}', 'النقابة الأساسية', 'مستشفى النور'],
])('%s', (marked, ...names) => {
  expect(namesIn(marked)).toEqual(names);
});

test('the mention is what is written, the key has the town', () => {
  const [court] = analyzeText('أحيل على المحكمة الابتدائية بسوسة أمس.').entities.filter(
    ({ type }) => type === 'organization',
  );
  expect(court?.mentions.map(({ text }) => text)).toEqual(['المحكمة الابتدائية']);
  const whole = { type: 'organization', value: null } as const;
  expect(court?.key).toBe(keyOf(whole, 'المحكمة الإبتدائيّة بسوسه'));
});
