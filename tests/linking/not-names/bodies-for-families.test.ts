import { expect, test } from 'vitest';
import { withoutBodiesForFamilies } from '../../../src/linking/not-names/bodies-for-families.ts';
import { readMarked } from '../marked-names.ts';

const listed = 'organizations/listed';
const behindHead = 'organizations/head-construct';

test.each([
  ['قابلوا الطبيب {بيرسي جارتنر}. وأشار {organization|جارتنر} إلى ذلك', listed, 'person'],
  ['فاز {رجب طيب أردوغان} فتصدر حزب {organization|أردوغان} النتائج', behindHead, 'person'],
  // A company beside its kind, one of nobody in the text, «حزب الله», a body of several words.
  ['قال {يوشيرو هوندا} إن شركة {organization|هوندا} تنمو', listed, 'organization'],
  ['قال {يوشيرو هوندا} إن مبيعات {organization|هوندا} تنمو', listed, 'organization'],
  ['قال {يوشيرو هوندا} ذلك. وأعلنت {organization|هوندا} أرباحها', listed, 'organization'],
  ['قال {يوشيرو ساتو} إن مبيعات {organization|هوندا} تنمو', listed, 'organization'],
  ['خطب {حسن نصر الله} باسم حزب {organization|الله} أمس', listed, 'organization'],
  ['قال {محمد الصباح} لموقع {organization|الصباح نيوز} أمس', listed, 'organization'],
  ['قال {محمد الصباح} لشبكة {organization|الصباح} أمس', 'organizations/cited', 'organization'],
])('%s', (marked, rule, type) => {
  const [document, names] = readMarked(marked, { rule });
  expect(withoutBodiesForFamilies(document, names).at(-1)?.type).toBe(type);
});
