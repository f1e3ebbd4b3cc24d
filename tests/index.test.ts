import { expect, test } from 'vitest';
import {
  analyze,
  analyzeDocument,
  CorpusIndex,
  evaluate,
  explain,
  goldDocumentsOf,
  joinLexicons,
  nameKey,
  normalize,
  ownNames,
  parseConll,
  parseMapping,
  type Recognizer,
  readDocument,
  readMarks,
  readModel,
  recognizers,
  taggerFrom,
  tokenize,
} from '../src/index.ts';

test('analyze gives the report of one text or of several', () => {
  const text = 'وصل الوزير إلى لبنان أمس.';
  const { schema, documents } = analyze(text, { referenceDate: '2020-03-10' });
  expect(schema).toBe('kashaf/2');
  expect(documents.map(({ id }) => id)).toEqual(['1']);
  const found = documents[0]?.entities.map(({ type, name, mentions }) => [
    type,
    name,
    ...mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
  expect(found).toEqual([
    ['country', 'لبنان', 'لبنان'],
    ['date', 'أمس', 'أمس'],
  ]);

  const several = analyze([{ id: 'a', text, date: '2020-03-01' }, text]).documents;
  expect(several.map(({ id, referenceDate }) => [id, referenceDate])).toEqual([
    ['a', '2020-03-01'],
    ['2', null],
  ]);
});

test('tokenize and evaluate are there', () => {
  expect(tokenize('وصل الوزير.').map((token) => token.text)).toEqual(['وصل', 'الوزير', '.']);
  const gold = goldDocumentsOf(parseConll('في\tO\nلبنان\tB-LOC\n', 'a'), 'a');
  expect(evaluate(gold).micro.span).toMatchObject({ gold: 1, found: 1, correct: 1 });
});

test('an index over documents counts their things', () => {
  const { documents } = analyze([
    { text: 'وصل الوزير إلى لبنان.', date: '2020-03-10' },
    { text: 'غادر الوفد اللبناني.', date: '2020-03-01' },
    'عاد الوفد.',
  ]);
  const index = new CorpusIndex();
  for (const document of documents) index.add(document);
  expect(index.documents).toBe(3);
  expect(index.entries({ minDocuments: 2 })).toMatchObject([
    {
      type: 'country',
      name: 'لبنان',
      documents: 2,
      mentions: 2,
      first: '2020-03-01',
      last: '2020-03-10',
    },
  ]);
});

/** The example of src/README.md: a recognizer of the user's own beside those of the package. */
const tickers: Recognizer = {
  id: 'tickers',
  kinds: ['organization'],
  recognize: ({ text }) =>
    [...text.matchAll(/\b[A-Z]{4}\.SR\b/gu)].map(({ 0: ticker, index }) => ({
      type: 'organization',
      start: index,
      end: index + ticker.length,
      value: null,
      confidence: 1,
      source: 'tickers',
      rule: 'tickers/saudi',
      attributes: { class: 'company' },
    })),
};

test('a library user adds a recognizer or leaves one out', () => {
  const text = 'ارتفع سهم SABC.SR في الرياض اليوم';
  const typesWith = (list: readonly Recognizer[]) =>
    analyze(text, { recognizers: list }).documents[0]?.entities.map(({ type, name }) => [
      type,
      name,
    ]);
  expect(typesWith([tickers, ...recognizers])).toContainEqual(['organization', 'SABC.SR']);
  const withoutDates = recognizers.filter(({ id }) => id !== 'dates');
  const kinds = typesWith(withoutDates)?.map(([type]) => type);
  expect(kinds).toContain('place');
  expect(kinds).not.toContain('date');
  expect(typesWith([tickers])).toEqual([['organization', 'SABC.SR']]);
});

test('options and texts that are none are refused with what they may be', () => {
  const wrong = (input: unknown, options: unknown): unknown => {
    try {
      // What comes from JavaScript has no types.
      return analyze(input as string, options as object);
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };
  expect(wrong('x', { weekday: 'never' })).toBe('weekday is "never": pass past, next, nearest');
  expect(wrong('x', { referenceDate: '2021-02-30' })).toMatch(
    /^referenceDate "2021-02-30" is no day/,
  );
  expect(wrong('x', { types: ['person'] })).toMatch(/^unknown option types: the options are /);
  expect(wrong(7, {})).toMatch(/^the text is 7: pass a string/);
  expect(wrong([{ text: 'x', date: 'أمس' }], {})).toMatch(/^date "أمس" is no day/);
  expect(wrong('x', { recognizers: [{ id: 'a' }] })).toMatch(/^recognizers\[0\] is no recognizer/);
  expect(wrong('x', null)).toBe('the options are null: pass an object');
  expect(wrong({ id: 3, text: 'x' }, {})).toBe('the id is 3: pass a string');
});

const calls: readonly (readonly [call: () => unknown, message: RegExp])[] = [
  [() => analyzeDocument('أحمد' as never), /^the document is "أحمد": pass one of readDocument$/],
  [() => explain('أمس' as never), /^the document is "أمس": pass one of readDocument$/],
  [
    () => analyzeDocument(readDocument('x'), null as never),
    /^the options are null: pass an object/,
  ],
  [() => readDocument('x', { weekday: 'never' as never }), /^weekday is "never": pass past, /],
  [
    () => normalize('x', { foldYa: true, foo: 1 } as never),
    /^unknown option foo: the options are /,
  ],
  [() => nameKey('أحمد' as never, 'person'), /^unknown kind «أحمد»: the kinds are person, /],
  [() => nameKey('person', undefined as never), /^the name is undefined: pass a string$/],
  [() => parseConll(undefined as never, 'a'), /^the text is undefined: pass a string$/],
  [() => readMarks(7 as never, 'a'), /^the text is 7: pass a string$/],
  [() => parseMapping({} as never), /^the mapping is \{\}: pass a string$/],
  [() => goldDocumentsOf('x' as never, 'a'), /^a sentence is "x": pass a list of those of parseC/],
  [() => evaluate(readMarks('x', 'a') as never), /: pass a list of those of readMarks/],
  [() => joinLexicons([{}] as never), /^the lexicon is \{\}: pass a list of what parseOwnLexicon/],
  [
    () => ownNames('own.tsv' as never),
    /^the lexicon is "own.tsv": pass what parseOwnLexicon gives/,
  ],
  [() => readModel('m.bin' as never), /^the model is "m.bin": pass its bytes$/],
  [
    () => taggerFrom(new Uint8Array(9) as never),
    /^the model is bytes \(Uint8Array\): pass what re/,
  ],
  [() => new CorpusIndex().add(analyze('x') as never), /: pass one of those of a report$/],
  [() => analyze(10n as never), /^the text is 10: pass a string/],
  [() => analyze('x', { weekend: 'x'.repeat(1e6) as never }), /^weekend is "x{79}…: pass fri-sat/],
];

test.each(calls)('%s is refused with what to pass', (call, message) => {
  expect(call).toThrow(message);
});

test('what a recognizer from outside proposes is checked', () => {
  const right = { type: 'person', start: 0, end: 4, value: null, confidence: 1, rule: 'x/y' };
  const outcome = (found: unknown): unknown => {
    const recognizer = { id: 'x', kinds: ['person'], recognize: () => found } as const;
    try {
      return analyze('أحمد', { recognizers: [recognizer as unknown as Recognizer] }).documents[0]
        ?.entities.length;
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };
  expect(outcome([{ ...right, source: 'x' }])).toBe(1);
  expect(outcome(undefined)).toBe('recognizer x gives no list');
  expect(outcome([{ ...right, end: 5 }])).toMatch(
    /^recognizer x gives the span 0–5 in a text of 4/,
  );
  expect(outcome([{ ...right, start: 4 }])).toMatch(/^recognizer x gives the span 4–4/);
  expect(outcome([{ ...right, type: 'ticker' }])).toMatch(/gives the kind ticker: the kinds are /);
  expect(outcome([{ ...right, confidence: 5 }])).toBe(
    'recognizer x gives the confidence 5: pass 0 to 1',
  );
  expect(outcome([{ ...right, rule: undefined }])).toMatch(/gives no rule: pass one/);
});

test('a mark that follows no letter belongs to no name', () => {
  const [document] = analyze('وصل إلى ّالقاهرة').documents;
  expect(document?.entities.map(({ mentions }) => mentions[0]?.text)).toEqual(['القاهرة']);
});
