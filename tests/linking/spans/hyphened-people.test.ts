import { expect, test } from 'vitest';
import { withHyphenedNames } from '../../../src/linking/spans/hyphened-people.ts';
import { namesAfter } from '../marked-names.ts';

/** The names in a text whose people are between brackets. */
const namesIn = namesAfter(withHyphenedNames, { confidence: 0.7 });

test.each([
  // A syllable behind a hyphen, found for somebody else or not.
  ['قال {كيم جونغ} - ايل ذلك', ['كيم جونغ - ايل']],
  ['قال {كيم جونغ} - {ايل} ذلك', ['كيم جونغ - ايل']],
  ['عادت {سونغ هاي} - ريم، أمس', ['سونغ هاي - ريم']],
  // A second family name behind a hyphen without blanks.
  ['قال {مايك بويلان}-كولشين ذلك', ['مايك بويلان-كولشين']],
  ['قال {مايك بويلان} -كولشين ذلك', ['مايك بويلان']],
  // The given name before one, which was found for a government or not at all.
  ['أطاحوا بحكومة بول-{هنري داميبا} أمس', ['بول-هنري داميبا']],
  ['قالت تونس-{هنري داميبا} ذلك', ['هنري داميبا']],
  // The town of a dateline, members of a row, people of one word.
  ['{كيم جونغ} - سيول', ['كيم جونغ']],
  ['{كيم جونغ} - هوي - مون', ['كيم جونغ']],
  ['{أحمد سالم} - {كريم}', ['أحمد سالم', 'كريم']],
  ['{سيرينا وليامس} - ماريا شارابوفا', ['سيرينا وليامس']],
  ['{كيم} - {كريم}', ['كيم', 'كريم']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
