import { getAlpha2Codes } from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { countryGazetteer, countryName, countryOf } from '../../../src/lexicons/countries.ts';
import { countries } from '../../../src/recognizers/countries/countries.ts';
import { readDocument } from '../../../src/text/read.ts';
import { foundBy } from '../found.ts';
import { countryCases } from './countries.corpus.ts';

test.each(countryCases)('%s', (text, ...found) => {
  expect(foundBy(countries, text)).toEqual(found);
});

test('every ISO country has a name that is found under its code', () => {
  for (const code of Object.keys(getAlpha2Codes())) {
    const name = countryName(code);
    expect(name, code).toBeDefined();
    const match = countryGazetteer().longestAt(readDocument(name ?? '').tokens, 0);
    expect(match?.payload.code, name).toBe(code);
  }
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
