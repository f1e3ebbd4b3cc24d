import { expect, test } from 'vitest';
import { withOffices } from '../../../src/linking/offices/offices.ts';
import { chooseSpans } from '../../../src/linking/spans/overlaps.ts';
import { people } from '../../../src/recognizers/people/people.ts';
import { readDocument } from '../../../src/text/read-document.ts';

test.each<[text: string, offices: (string | undefined)[]]>([
  // An office that a comma parts from the next title is that of who is before it.
  [
    'كرم الدكتور سالم الكعبي، رئيس جامعة المنصورة، الدكتور أحمد الشامي، نائب محافظ القاهرة.',
    ['رئيس جامعة المنصورة', 'نائب محافظ القاهرة'],
  ],
  ['التقى محمد الشامي، محافظ الدقهلية، الدكتور سالم الكعبي.', ['محافظ الدقهلية', undefined]],
  // So does «و» before the title.
  [
    'رحب بالمهندس سالم الكعبي وزير الموارد المائية والدكتورة منى الشامي وزيرة الثقافة.',
    ['وزير الموارد المائية', 'وزيرة الثقافة'],
  ],
  ['حضر سالم الكعبي محافظ مطروح، والدكتور علي الشامي.', ['محافظ مطروح', undefined]],
  // Without the comma it is that of who is behind it.
  ['التقى محمد الشامي محافظ الدقهلية الدكتور سالم الكعبي.', [undefined, 'محافظ الدقهلية']],
])('%s', (text, offices) => {
  const document = readDocument(text);
  const found = withOffices(document, chooseSpans(people.recognize(document)));
  expect(found.map(({ attributes }) => attributes?.office)).toEqual(offices);
});
