import { getAlpha2Codes } from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../../src/lexicons/load.ts';
import { nationalityOf } from '../../../src/lexicons/nationalities.ts';
import { nationalities } from '../../../src/recognizers/nationalities/nationalities.ts';
import { lexemeOf } from '../../../src/text/vocabulary.ts';
import { ruledBy } from '../found.ts';
import { nationalityCases } from './nationalities.corpus.ts';

test.each(nationalityCases)('%s', (text, ...found) => {
  expect(ruledBy(nationalities, text)).toEqual(found);
});

const lexicon = loadLexicon<{ readonly adjectives: Readonly<Record<string, readonly string[]>> }>(
  'nationalities.json',
);

test('every nationality is found in every form under its code', () => {
  for (const [id, bases] of Object.entries(lexicon.adjectives)) {
    for (const base of bases) {
      const stem = base.slice(0, -1);
      for (const ending of ['ي', 'ية', 'يون', 'يين', 'يان', 'يتان', 'يتين', 'يات']) {
        const found = nationalityOf(lexemeOf(`ال${stem}${ending}`, 'arabic'));
        expect(found?.code, `ال${stem}${ending}`).toBe(id.slice(0, 2));
        expect(found?.definite).toBe(true);
      }
      expect(nationalityOf(lexemeOf(`${stem}ية`, 'arabic'))?.code, `${stem}ية`).toBe(
        id.slice(0, 2),
      );
    }
  }
});

/** Territories without a people of their own, and states whose adjective is another country's. */
const without = new Set(
  'AQ AS AX BL BQ BV CC CG CK CV CX CF DM FK GF GG GI GQ GS GW HM IM IO JE KN KP KY LC MF MP MS NF NU PF PG PM PN RE SB SH SJ ST SS SX TC TF TK UM VC VG VI WF YT ZA'.split(
    ' ',
  ),
);

test('every country has a nationality', () => {
  for (const code of Object.keys(getAlpha2Codes())) {
    if (!without.has(code)) expect(lexicon.adjectives[code], code).toBeTruthy();
  }
});
