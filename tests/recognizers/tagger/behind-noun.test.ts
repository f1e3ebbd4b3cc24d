import { expect, test } from 'vitest';
import {
  bodyBehindNoun,
  townBehindDefinite,
} from '../../../src/recognizers/tagger/bounds/behind-noun.ts';
import { readDocument } from '../../../src/text/read-document.ts';

test.each<[text: string, start?: string]>([
  ['أعلنت شركة وايتكس', 'وايتكس'],
  ['قالت صحيفة لوبينيون', 'لوبينيون'],
  ['في تصريح لهارينغتون', 'هارينغتون'],
  ['المصانع التابعة لبيرتكس', 'بيرتكس'],
  // Another noun takes no «ل» of the name.
  ['قرأ لوبينيون'],
  ['فازت الشركة وبيرتكس'],
])('a body in «%s» begins with %s', (text, start) => {
  const { tokens } = readDocument(text);
  expect(bodyBehindNoun(tokens, tokens.length - 1)?.spelling).toBe(start);
});

test.each<[text: string, start?: string]>([
  ['أعوان المركز الوطني بكوتارين', 'كوتارين'],
  ['نزل اللاجئون بكوتارين', 'كوتارين'],
  // A listed place, one behind its kind, one behind a nationality.
  ['زار الوزير بيروت'],
  ['وصل إلى العاصمة بكوتارين'],
  ['وصل إلى المدينة الجديدة بكوتارين'],
  ['سقط المطر في مدينتهم الروسية بكوتارين'],
  ['نزل قرب بكوتارين'],
  ['دخلت القوات إلى بكوتارين'],
])('a town in «%s» begins with %s', (text, start) => {
  const { tokens } = readDocument(text);
  expect(townBehindDefinite(tokens, tokens.length - 1)?.spelling).toBe(start);
});
