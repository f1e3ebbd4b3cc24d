import { analyzeText } from '../../src/pipeline.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { normalize } from '../../src/text/rewrite.ts';
import { type Bench, growth } from './bench.ts';

const repeat =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

const word = (length: number): string => {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt((i * 7 + (i >> 3)) % letters.length);
  return text;
};

/** Texts made to be slow to read. */
const strings: Readonly<Record<string, (length: number) => string>> = {
  'one word': word,
  'one letter': repeat('ب'),
  و: repeat('و'),
  لل: repeat('لل'),
  '@': repeat('@'),
  'a@': repeat('a@'),
  'a.': repeat('a.'),
  '/': repeat('/'),
  'http://': repeat('http://'),
  'www.': repeat('www.'),
  digits: repeat('1'),
  '1/1/': repeat('1/1/'),
  '1,': repeat('1,'),
  '.': repeat('.'),
  '."': repeat('."'),
  '(': repeat('('),
  '«': repeat('«'),
  '#': repeat('#'),
  'joiners in a word': repeat('ب\u200c\u200c\u200c'),
  'invisible marks': repeat('\u200f'),
  'emoji in a row': repeat('👩\u200d'),
  spaces: repeat(' '),
  'line breaks': repeat('\n'),
  'lone surrogates': repeat('\ud83d'),
  'one letter words': repeat('و '),
  'د. ': repeat('د. '),
  names: repeat('محمد '),
  countries: repeat('الولايات المتحدة '),
  'numerals in words': repeat('خمسة وعشرون '),
  dates: repeat('الاثنين 5 مارس '),
  'people of one word': repeat('هولدن قال ماكرون '),
  'bodies of towns': repeat('أمن ولاية سطيف أمن وجدة '),
};

const rows = (length: number, work: (text: string) => void) =>
  Object.entries(strings).map(([name, make]) => growth(name, make, length, work));

export const documentGrowth: Bench = {
  title: 'Tokens and sentences of 0.5 and 1 million characters (2.00 x is linear)',
  run: () => rows(500_000, (text) => void readDocument(text)),
};

export const normalizeGrowth: Bench = {
  title: 'Normalisation of 0.5 and 1 million characters',
  run: () => rows(500_000, (text) => void normalize(text)),
};

export const analyzeGrowth: Bench = {
  title: 'The whole extract of 50,000 and 100,000 characters',
  run: () => rows(50_000, (text) => void analyzeText(text)),
};
