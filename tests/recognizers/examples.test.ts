import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Recognizer } from '../../src/document.ts';
import { contacts } from '../../src/recognizers/contacts/contacts.ts';
import { dates } from '../../src/recognizers/dates/dates.ts';
import { ownNames } from '../../src/recognizers/own/own.ts';
import { quantities } from '../../src/recognizers/quantities/quantities.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { noDates, partsOfDates } from './dates/unread-examples.ts';
import { examplesIn } from './examples.ts';
import { unfoundNames } from './unfound-names.ts';

// Each example in a docstring is found by the recognizer of its folder, but for those listed here.

/** Two words or more, or figures with a word: what can be read by itself. */
const isPhrase = (text: string): boolean =>
  !text.includes('…') && (/\S\s+\S/u.test(text) || /\d.*\p{L}|\p{L}.*\d|\d\d/u.test(text));

interface Folder {
  readonly recognizer: Recognizer;
  readonly folder: string;
  /** What is no date, amount or address: the rule says why it is passed over. */
  readonly counterExamples: readonly string[];
  /** Words inside or beside one, which alone are none. */
  readonly fragments: readonly string[];
}

const own = ownNames({
  names: examplesIn('src/recognizers/own').map(({ text }) => ({
    type: 'organization',
    name: text,
    aliases: [],
  })),
  blocked: [],
}).recognizer;

const folders: readonly Folder[] = [
  {
    recognizer: quantities,
    folder: 'src/recognizers/quantities',
    counterExamples: [
      'TOP 10',
      'iOS 6',
      // Parts of names, labels, scores and clocks.
      'إف-16',
      'منبر24',
      'مشروع21',
      '4G',
      '007',
      'درجة واحدة',
      'قدم واحدة',
      'الطريق رقم 07',
      'رقم 07',
      'حي 05',
      'شارع 9 أفريل',
      'جامعة 8 ماي 1945',
      '10-15',
      'كوفيد-19',
      'TU 712',
      '1-صفر',
      'الطريق السيار أ1',
      'إف 35',
      'أ1',
      'ميغ 29',
      '71د',
      'الذكرى الـ25',
      '2011 في',
      '10 صباحا',
      // Other words of the same spelling.
      'الثانية عشرة',
      'خمس السكان',
      'ألف كتابا',
      'الذي ألف',
      'ألف الكاتب',
      'ألف مبروك',
      'غرامات مالية',
      // Scores, items and names with their number.
      'بنتيجة 3 مقابل 1',
      'بنتيجة 2 إلى صفر',
      '3-صفر',
      '3/ النجم',
      '5- درجات الحرارة',
      'القيمة (بالمليون ريال)',
      'الطريق السيار أ 1',
      'فيتامين ب 12',
    ],
    fragments: [
      // What is behind an amount, which is given apart.
      'د. ك.',
      'د . ك .',
      'م د',
      'م. د.',
      'تحت الصفر',
      'على مقياس ريختر',
      'على سلم ريختر',
      'في المئة',
      'متر مربع',
      'كيلومترا في الساعة',
      'الإحدى عشرة',
      'في الألف',
      'د للكغ',
    ],
  },
  {
    recognizer: contacts,
    folder: 'src/recognizers/contacts',
    counterExamples: ['300 شكوى', '2019-2020', '2023-10-12'],
    fragments: [
      '00',
      '01/345678',
      '01/345678 - 03/456789',
      '19036 – 105',
      '71.341.666 71.571.264',
      '71.341.666 أو 71.571.264',
      'الخط الساخن',
      'الرقم الموحد',
    ],
  },
  {
    recognizer: dates,
    folder: 'src/recognizers/dates',
    counterExamples: noDates,
    fragments: partsOfDates,
  },
  { recognizer: own, folder: 'src/recognizers/own', counterExamples: [], fragments: [] },
];

/** A user's pattern as a text may have it. */
const filled = (text: string): string =>
  text.replace('{words}', 'الأول السريع').replace('{word}', 'النور');

describe.each(folders)('$recognizer.id find their examples', (one) => {
  const exceptions = new Set([...one.counterExamples, ...one.fragments]);
  const examples = examplesIn(one.folder).filter(({ text }) => isPhrase(text));

  test.each(examples.map(({ file, text }) => [file, text] as const))('%s: %s', (_, text) => {
    const document = readDocument(filled(text), { referenceDate: '2019-12-05' });
    const isFound = one.recognizer.recognize(document, []).length > 0;
    expect(isFound).toBe(!exceptions.has(text));
  });

  test('no exception is for an example that is no longer there', () => {
    const texts = examples.map(({ text }) => text);
    expect([...exceptions].filter((text) => !texts.includes(text))).toEqual([]);
  });
});

test('every folder of recognizers is read for its examples', () => {
  const names = readdirSync('src/recognizers', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const here = ['contacts', 'dates', 'own', 'quantities'];
  expect(names.sort()).toEqual([...here, ...Object.keys(unfoundNames)].sort());
});
