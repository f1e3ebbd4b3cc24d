import { expect, test } from 'vitest';
import { people } from '../../../src/recognizers/people/people.ts';
import {
  certainNames,
  introducedPeople,
  isOfficeOfNext,
  peopleApart,
  withoutObject,
} from '../../../src/recognizers/tagger/bounds/introduced.ts';
import {
  isQuotedAlone,
  splitAfterSaying,
  taggedSplit,
} from '../../../src/recognizers/tagger/bounds/tagged-split.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { lexemeOf } from '../../../src/text/vocabulary.ts';

// A span of the tagger from a token to the end of the text, and where it ends after all.
test.each([
  ['نفى عبدالله بن زايد الخبر', 1, 4],
  ['قال محمد بن راشد القرار', 1, 4],
  // A family name, a word that no rule is certain of, two words more.
  ['نفى عبدالله بن زايد العامري', 1, 5],
  ['غادر كروليس الملعب', 1, 3],
])('%s', (text, firstToken, expected) => {
  const document = readDocument(text);
  const ends = certainNames(document, people.recognize(document));
  const span = {
    firstToken,
    endToken: document.tokens.length,
    tagClass: 'PERS',
    confidence: 0.9,
  } as const;
  expect(withoutObject(document, span, ends).endToken).toBe(expected);
});

test('no «ب» is between a verb of saying and its subject, but «ل» may be', () => {
  const startOf = (word: string): string =>
    splitAfterSaying(lexemeOf(word, 'arabic'), () => 0).spelling;
  expect(startOf('بلطيفة')).toBe('بلطيفة');
  expect(startOf('لمحمد')).toBe('محمد');
});

test.each([
  ['لعب "كهربا" أمس', true],
  ['لعب «كهربا» أمس', true],
  ['لعب كهربا "أمس"', false],
])('%s', (text, alone) => {
  const { tokens } = readDocument(text);
  const firstToken = tokens.findIndex((token) => token.lexeme.text === 'كهربا');
  const span = { firstToken, endToken: firstToken + 1, tagClass: 'PERS', confidence: 0.9 } as const;
  expect(isQuotedAlone(tokens, span)).toBe(alone);
});

test.each([
  ['زار البطريرك الماروني بشارة الراعي بيروت', 1, 3, true],
  ['زار البطريرك الماروني بيروت', 1, 3, false],
  ['زار البطريرك الماروني بشارة الراعي بيروت', 3, 5, false],
])(
  'an office before its holder is nobody: %s, %i to %i',
  (text, firstToken, endToken, isOffice) => {
    const document = readDocument(text);
    const holders = new Set(introducedPeople(document, people.recognize(document)).values());
    const span = { firstToken, endToken, tagClass: 'PERS', confidence: 0.6 } as const;
    expect(isOfficeOfNext(document.tokens, span, holders)).toBe(isOffice);
  },
);

test.each([
  ['حميدي وزايدي', ['حميدي', 'وزايدي']],
  ['سمير ومحمد ورشيد', ['سمير', 'ومحمد', 'ورشيد']],
  ['جورج وينوود', ['جورج وينوود']],
  ['آبي وامباك', ['آبي وامباك']],
  ['كايل ووكر', ['كايل ووكر']],
  ['ماكرون برونو لو مير', ['ماكرون', 'برونو لو مير']],
  ['برونو ماكرون', ['برونو ماكرون']],
  ['توماس إديسون جونيور', ['توماس إديسون جونيور']],
  ['حداد سمير', ['حداد سمير']],
  ['فيليب بإليزابيث', ['فيليب', 'بإليزابيث']],
  ['حسان بلطيفة', ['حسان بلطيفة']],
])('people side by side in «%s» are %j', (text, expected) => {
  const { tokens } = readDocument(text);
  const span = {
    firstToken: 0,
    endToken: tokens.length,
    tagClass: 'PERS',
    confidence: 0.9,
  } as const;
  const words = peopleApart(tokens, span).map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map(({ lexeme }) => lexeme.text)
      .join(' '),
  );
  expect(words).toEqual(expected);
});

test.each([
  ['على نهر وايكاتو', 'وايكاتو'],
  ['زاروا المدينة ولايكاتو', 'لايكاتو'],
])('no conjunction is between a kind of place and its name: %s', (text, expected) => {
  const { tokens } = readDocument(text);
  const firstToken = tokens.length - 1;
  const span = { firstToken, endToken: firstToken + 1, tagClass: 'LOC', confidence: 0.9 } as const;
  expect(taggedSplit(tokens, span, () => 0).spelling).toBe(expected);
});

test.each([
  ['ارتبط الصيني "كيلاو" بها', 'كيلاو'],
  ['قال " لكيلاو ذلك', 'كيلاو'],
])('no preposition is right behind a quotation mark: %s', (text, expected) => {
  const { tokens } = readDocument(text);
  const firstToken = tokens.findIndex(({ lexeme }) => lexeme.text.endsWith('كيلاو'));
  const span = { firstToken, endToken: firstToken + 1, tagClass: 'PERS', confidence: 0.9 } as const;
  expect(taggedSplit(tokens, span, () => 0).spelling).toBe(expected);
});
