import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutWordsBehind } from '../../../src/linking/spans/words-behind-foreigners.ts';
import { readDocument } from '../../../src/text/read-document.ts';

test.each([
  ['وخاطب {كريستيانو لاعبي} الفريق قبل الموعد', 'كريستيانو'],
  ['وتوجه {أوباما مباشرة} إلى القاعة', 'أوباما'],
  // A name, whole or of somebody else.
  ['زار {كريستيانو رونالدو} الأكاديمية', 'كريستيانو رونالدو'],
  ['اعتقل {كاميرون بورك} أمس', 'كاميرون بورك'],
  ['حضر {جون ريد} الحفل', 'جون ريد'],
  ['حضر {أوباما حسن} إلى القاعة', 'أوباما حسن'],
  ['حضر {خالد كريم} الحفل', 'خالد كريم'],
])('%s', (marked, name) => {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/gu, '');
  const place = { start, end, confidence: 0.9, source: 'tagger', rule: 'tagger/sequence' };
  const candidates: readonly Candidate[] = [{ type: 'person', value: null, ...place }];
  const [found] = withoutWordsBehind(readDocument(text), candidates);
  expect(text.slice(found?.start, found?.end)).toBe(name);
});
