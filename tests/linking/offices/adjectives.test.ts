import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

const officesOf = (text: string): readonly (string | undefined)[] =>
  analyzeText(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ attributes }) => attributes.office);

test.each<[text: string, office: string | undefined]>([
  ['قال رئيس الحزب الحاكم محمد حسين إن الأمر انتهى.', 'رئيس الحزب الحاكم'],
  ['قال رئيس الكتلة البرلمانية محمد حسين إن الأمر انتهى.', 'رئيس الكتلة البرلمانية'],
  ['أعلن وزير الشؤون البرلمانية محمد حسين ذلك.', 'وزير الشؤون البرلمانية'],
  ['أوضح المسؤول الإعلامي في الحزب محمد حسين ذلك.', 'المسؤول الإعلامي في الحزب'],
  ['أكدت الناشطة الحقوقية ليلى حسين ذلك.', 'الناشطة الحقوقية'],
  ['أمر الحزب الحاكم محمد حسين بالعودة.', undefined],
  ['توجه إلى محمد حسين وإلى قادة العالم برسالة.', undefined],
  ['سلم أكاديمية الشرطة محمد حسين هدية.', undefined],
  [
    'قال كاتب عام النقابة العامة للتعليم بالاتحاد العام التونسي للشغل محمد حسين ذلك.',
    'كاتب عام النقابة العامة للتعليم بالاتحاد العام التونسي للشغل',
  ],
  // A noun behind a verb that begins as if with an article.
  ['ألغى المحافظ محمد حسين زيارته.', 'المحافظ'],
  ['قال الحاكم محمد حسين إن الأمر انتهى.', 'الحاكم'],
])('«%s»: an adjective of a noun is no office', (text, office) => {
  expect(officesOf(text)).toEqual([office]);
});
