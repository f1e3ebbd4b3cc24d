import { expect, test } from 'vitest';
import { analyzeText } from '../../src/pipeline.ts';

const kinds = new Set(['person', 'country', 'place', 'organization', 'event', 'nationality']);
/** The names that are found, in order of place. */
const namesIn = (text: string): readonly string[] =>
  analyzeText(text, { id: 'text' })
    .entities.flatMap(({ type, mentions }) => (kinds.has(type) ? mentions : []))
    .sort((one, other) => one.start - other.start)
    .map((mention) => mention.text);

test.each<readonly [text: string, ...names: readonly string[]]>([
  ['نال الطبيب جائزة الشيخ حمدان بن راشد للعلوم الطبية في دبي.', 'دبي'],
  ['وزعت أمس جائزة قطر لأدب الطفل في الدوحة.', 'الدوحة'],
  ['رشح الكاتب لجائزة الشارقة للإبداع العربي.'],
  // The award of somebody, somebody who gets or gives one, and a country that has nothing to do with it.
  ['سلم الجائزة محمد صلاح بنفسه.', 'محمد صلاح'],
  ['فاز بالجائزة الكاتب محمود درويش.', 'محمود درويش'],
  ['قالت مصر إن الجائزة تأجلت.', 'مصر'],
])('%s', (text, ...names) => {
  expect(namesIn(text)).toStrictEqual(names);
});
