import { expect, test } from 'vitest';
import { withinQuotation } from '../../../src/recognizers/tagger/bounds/quotation-bounds.ts';
import type { NameClass } from '../../../src/recognizers/tagger/decoding/labels.ts';
import { readDocument } from '../../../src/text/read-document.ts';

test.each<[found: string, tagClass: NameClass, name: string]>([
  ['زار | جامعة "كالينورا ريفا | " أمس', 'ORG', 'جامعة "كالينورا ريفا"'],
  ['أنتجته | شركة "كودبار | ".', 'ORG', 'شركة "كودبار"'],
  ['نزل في | فندق «هيلاتون | » هناك', 'LOC', 'فندق «هيلاتون»'],
  // Of an association or a party the quotation alone.
  ['حظر | جمعية "أجيال الغد | " أمس', 'ORG', 'أجيال الغد'],
  ['قال رئيس | حزب "تونس للكل | " ذلك', 'ORG', 'تونس للكل'],
  // A mark at an end whose other one is outside.
  ['في قرية " | كفروية" | قرب البحر', 'LOC', 'كفروية'],
  ['وفي مسابقة | "قرطاج الواعدة | " فاز', 'EVENT', 'قرطاج الواعدة'],
  // Both marks or none.
  ['نشرته | الخطوط "تكنيس" | أمس', 'ORG', 'الخطوط "تكنيس"'],
  ['قال " | رئيس البنك | " ذلك', 'ORG', 'رئيس البنك'],
  ['ضد | جمعية "أجيال | الغد و"الأمل"', 'ORG', 'جمعية "أجيال'],
  ['زار | الكونغرس" | الأمريكي', 'ORG', 'الكونغرس"'],
])('%s', (found, tagClass, name) => {
  const [before = '', inside = '', after = ''] = found.split(' | ');
  // A mark stands beside the word that it belongs to.
  const left = /"$|«$/u.test(before) ? before : `${before} `;
  const right = /^["».]/u.test(after) ? after : ` ${after}`;
  const { text, tokens } = readDocument(left + inside + right);
  const firstToken = tokens.findIndex(({ start }) => start === left.length);
  const endToken = tokens.findLastIndex(({ end }) => end === left.length + inside.length) + 1;
  const span = withinQuotation(tokens, { firstToken, endToken, tagClass, confidence: 0.8 });
  expect(text.slice(tokens[span.firstToken]?.start, tokens[span.endToken - 1]?.end)).toBe(name);
});
