import { getAlpha2Codes } from 'i18n-iso-countries';
import arabicNames from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { countryGazetteer, countryOf } from '../../../src/lexicons/countries.ts';
import { countries } from '../../../src/recognizers/countries/countries.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { ruledBy } from '../found.ts';
import { countryCases } from './countries.corpus.ts';

test.each(countryCases)('%s', (text, ...found) => {
  expect(ruledBy(countries, text)).toEqual(found);
});

test('every ISO country is found by its name', () => {
  for (const [code, listed] of Object.entries(arabicNames.countries)) {
    const name = listed.replace(/ \(.*$/u, '');
    const { tokens } = readDocument(name);
    const match = countryGazetteer().longestAt(tokens, 0);
    // Two parts of one island have one name.
    expect(match?.payload.code, name).toBe(code === 'MF' ? 'SX' : code);
  }
  expect(Object.keys(arabicNames.countries)).toHaveLength(Object.keys(getAlpha2Codes()).length);
});

test('a mention shows the name as it is properly spelt', () => {
  const names = (text: string) => countries.recognize(readDocument(text)).map(({ name }) => name);
  expect(names('للولاياتالمتحدة')).toEqual(['الولايات المتحدة']);
  expect(names('في الامارات')).toEqual(['الإمارات']);
  expect(names('وجمهورية العراق')).toEqual(['جمهورية العراق']);
});

test('a constituent country tells its part', () => {
  const [scotland] = countries.recognize(readDocument('اسكتلندا'));
  expect(scotland?.attributes).toEqual({ part: 'GB-SCT' });
});

test('a word is looked up under any spelling', () => {
  expect(countryOf('اميركا')?.code).toBe('US');
  expect(countryOf('كتاب')).toBeUndefined();
});
