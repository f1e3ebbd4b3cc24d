import { describe, expect, test } from 'vitest';
import type { EntityValue } from '../../../src/document.ts';
import { analyzeText } from '../../../src/pipeline.ts';
import { mentionedValues } from '../mentioned-values.ts';

/** Kinds of amounts that were once read wrongly, each with phrases of its own. */

const written = (value: EntityValue): string => {
  if (value === null || !('amount' in value)) return '';
  return `${value.amount} ${value.currency ?? value.noun ?? ''}`.trim();
};

const amounts = (text: string) =>
  mentionedValues(analyzeText(text), ['money', 'number', 'percent', 'quantity']).map(
    ({ text: words, value }) => [words, written(value)],
  );

describe('three decimals', () => {
  test.each([
    ['4.250 دينار كويتي', '4.25 KWD'],
    ['12.500 دينارا بحرينيا', '12.5 BHD'],
    ['1.875 ريال عماني', '1.875 OMR'],
    ['2.525 دينار تونسي', '2.525 TND'],
    ['2,525 دينار تونسي', '2.525 TND'],
    ['6.150 دينار ليبي', '6.15 LYD'],
    ['1.410 دينار أردني', '1.41 JOD'],
    ['9.900 د.ك', '9.9 KWD'],
    ['KWD 1.250', '1.25 KWD'],
    // Thousands.
    ['1,250 دينار كويتي', '1250 KWD'],
    ['150.000 دينار أردني', '150000 JOD'],
    ['1.250 ريال سعودي', '1250 SAR'],
    ['1.250 دينار جزائري', '1250 DZD'],
    ['1.250 مليون دينار كويتي', '1250000 KWD'],
  ])('%s', (phrase, value) => {
    expect(amounts(`بلغ سعره ${phrase} أمس`)).toEqual([[phrase, value]]);
  });
});

describe('Arabic commas in figures', () => {
  test.each([
    ['1،234،567 جنيها مصريا', '1234567 EGP'],
    ['7،001،250 نسمة', '7001250', '7،001،250'],
    ['3،450,75 درهما مغربيا', '3450.75 MAD'],
    ['3،450.75 درهما مغربيا', '3450.75 MAD'],
    ['2،5 مليون دولار', '2500000 USD'],
  ])('%s', (phrase, value, words = phrase) => {
    expect(amounts(`عدده ${phrase}`)).toEqual([[words, value]]);
  });

  test('a list is no number', () => {
    expect(amounts('الصفحات 1،2،3، 4').map(([, value]) => value)).toEqual(['1', '2', '3', '4']);
  });
});

describe('signs of currencies', () => {
  test.each([
    ['15 د.إ', '15 AED'],
    ['15 د.إ.', '15 AED'],
    ['15 د.أ', '15 JOD'],
    ['15 د.ب', '15 BHD'],
    ['15 د.ج', '15 DZD'],
    ['15 د.ت', '15 TND'],
    ['15 د.ل.', '15 LYD'],
    ['15 د.م', '15 MAD'],
    ['15 د.ع', '15 IQD'],
    ['15 د. ك', '15 KWD'],
    ['15 ر.ي', '15 YER'],
    ['15 ر.ع', '15 OMR'],
    ['15 ر.ق', '15 QAR'],
    ['15 ج.س', '15 SDG'],
    ['15 أ.م', '15 MRU'],
    ['15 ل.س', '15 SYP'],
    ['15 US$', '15 USD'],
    ['US$15', '15 USD'],
    ['15 UK£', '15 GBP'],
    ['د.ك 15', '15 KWD'],
    ['15 ﷼', '15 ريال'],
  ])('%s', (phrase, value) => {
    expect(amounts(`ثمنه ${phrase}`)).toEqual([[phrase, value]]);
  });

  test('letters that are a word are no sign', () => {
    expect(amounts('زار 15 أم المدرسة')).toEqual([['15', '15']]);
  });
});

describe('a currency that stays open keeps its noun', () => {
  test('amounts in different ones are different things', () => {
    const { entities } = analyzeText('أعطاه 50 دينارا و50 جنيها و50 ليرة ثم 50 دينارا');
    expect(entities.map(({ type, count }) => [type, count])).toEqual([
      ['money', 2],
      ['money', 1],
      ['money', 1],
    ]);
    expect(entities.map(({ value }) => written(value))).toEqual(['50 دينار', '50 جنيه', '50 ليرة']);
  });

  test('a player from far away brings no currency of his own', () => {
    const text = 'دفع النادي للمهاجم البرازيلي والمدافع البرازيلي الآخر 30 مليون ريال';
    expect(amounts(text)).toEqual([['30 مليون ريال', '30000000 ريال']]);
    expect(amounts(`في الرياض: ${text}`)).toEqual([['30 مليون ريال', '30000000 SAR']]);
    expect(amounts(`في البرازيل: ${text}`)).toEqual([['30 مليون ريال', '30000000 BRL']]);
  });
});

describe('millions of dinars', () => {
  test.each([
    ['35 م د', '35000000 TND'],
    ['2ر120 م د', '120200000 TND'],
    ['12.5 م.د', '12500000 TND'],
  ])('%s', (phrase, value) => {
    expect(amounts(`بقيمة ${phrase} هذا العام`)).toEqual([[phrase, value]]);
  });
});

test('amounts in brackets', () => {
  expect(amounts('كلفته (12.300.000) ريال سعودي و(3 مليارات) دولار و(20) ألف درهم مغربي')).toEqual([
    ['(12.300.000) ريال سعودي', '12300000 SAR'],
    ['(3 مليارات) دولار', '3000000000 USD'],
    ['(20) ألف درهم مغربي', '20000 MAD'],
  ]);
});

test('digits of other scripts are digits', () => {
  expect(amounts('٪०، و$ ৫ و۷ آلاف')).toEqual([
    ['٪०', '0'],
    ['$ ৫', '5 USD'],
    ['۷ آلاف', '7000'],
  ]);
});
