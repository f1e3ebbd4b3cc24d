import { countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isRedundant, isStateNoun } from '../../lexicons/state-bodies.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { nameKey } from './name-key.ts';

/** Words of the longest name of a country that ends the name of a body. */
const longestCountry = 4;

/**
 * The key of a body of a state with the code of the country for its name or nationality: «سفارة الإمارات» and
 * «السفارة الإماراتية», «السفارة الأمريكية» and «السفارة الأميركية» are one.
 * @returns undefined where the name does not end so.
 */
export const stateKey = (name: string, code: string): string | undefined => {
  const words = searchKey(name).split(' ');
  for (let rest = Math.min(longestCountry, words.length - 1); rest > 0; rest--) {
    const country = countryIn(words.slice(-rest));
    if (country?.code !== code) continue;
    const body = words.slice(0, -rest);
    // «سفارة دولة قطر»
    if (body.length > 1 && isStateNoun(body.at(-1) ?? '')) body.pop();
    // «المنتخب الوطني المغربي»
    if (isRedundant(body.join(' '))) body.pop();
    // Scotland has a team of its own.
    return `${nameKey('organization', body.join(' '))} ${country.part ?? code}`;
  }
  return undefined;
};

const countryIn = (
  words: readonly string[],
): { readonly code: string; readonly part?: string | undefined } | undefined => {
  const [word = '', ...others] = words;
  const people = others.length === 0 ? nationalityOf(lexemeOf(word, 'arabic')) : null;
  // Names of countries are listed without blanks too.
  return people ?? countryOf(words.join(''));
};
