import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutLandsOfRulers } from '../../../src/linking/spans/lands-of-rulers.ts';
import { withWholeOrdinals } from '../../../src/linking/spans/whole-ordinals.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const person = (text: string, name: string): Candidate => ({
  type: 'person',
  value: null,
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
  confidence: 0.7,
  source: 'tagger',
  rule: 'tagger/sequence',
});

/** What is left of a name that was found in a text. */
const cut = (correct: typeof withWholeOrdinals, text: string, name: string): string => {
  const [left] = correct(readDocument(text), [person(text, name)]);
  return text.slice(left?.start, left?.end);
};

test.each([
  ['تنازع فيليب دوق أنجو العرش.', 'فيليب دوق', 'فيليب'],
  ['زار ويليام أمير ويلز المصنع.', 'ويليام أمير ويلز', 'ويليام'],
  ['هنأ الأمير هاري دوق ساسكس الفائزين.', 'هاري دوق ساسكس', 'هاري'],
  ['حضرت أميرة ويلز كيت ميدلتون المباراة.', 'أميرة ويلز كيت ميدلتون', 'كيت ميدلتون'],
  // Behind these words is no land.
  ['قال الناقد أمير رمسيس ذلك.', 'أمير رمسيس', 'أمير رمسيس'],
  ['وصل خالد أمير مساء.', 'خالد أمير', 'خالد أمير'],
  ['كتب فريدريك بارون هاربر ذلك.', 'فريدريك بارون هاربر', 'فريدريك بارون هاربر'],
])('over what somebody reigns is no part of the name: %s', (text, name, left) => {
  expect(cut(withoutLandsOfRulers, text, name)).toBe(left);
});

test.each([
  ['افتتحه يوحنا الثالث والعشرون أمس.', 'يوحنا الثالث', 'يوحنا الثالث والعشرون'],
  ['خلفه يوحنا الثاني والعشرين.', 'يوحنا الثاني', 'يوحنا الثاني والعشرين'],
  ['حكم بولس السادس والكنيسة معه.', 'بولس السادس', 'بولس السادس'],
])('the tens of a number belong to it: %s', (text, name, whole) => {
  expect(cut(withWholeOrdinals, text, name)).toBe(whole);
});
