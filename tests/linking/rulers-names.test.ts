import { expect, test } from 'vitest';
import { analyzeText } from '../../src/pipeline.ts';

const peopleIn = (text: string): readonly string[] =>
  analyzeText(text).entities.flatMap(({ type, name }) => (type === 'person' ? [name] : []));

test.each<[text: string, ...people: string[]]>([
  ['قال تشارلز أمير ويلز إنه سعيد بالزيارة', 'تشارلز'],
  ['قال الأمير هاري دوق ساسكس إنه سعيد', 'هاري'],
  ['حضرت المباراة أميرة ويلز كيت ميدلتون', 'كيت ميدلتون'],
  // Given names of the same spelling stay.
  ['قال الناقد أمير رمسيس إن الفيلم جيد', 'أمير رمسيس'],
])('%s', (text, ...people) => {
  expect(peopleIn(text)).toEqual(people);
});
