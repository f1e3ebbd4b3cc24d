import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['قال الوزير، أمس: «نعم».', ['قال', 'الوزير', '،', 'أمس', ':', '«', 'نعم', '»', '.']],
  ['بلغت ٣٫٥% في 12/5/2020', ['بلغت', '٣٫٥', '%', 'في', '12/5/2020']],
];

test.each(cases)('%s', (text, expected) => {
  expect(tokenize(text).map((token) => token.lexeme.text)).toEqual(expected);
});
