import { countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isRedundant, isStateNoun } from '../../lexicons/state-bodies.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { nameKey } from './name-key.ts';

/** Words of the longest name of a country that ends the name of a body. */
const longestCountry = 4;

/** A body whose name ends with its country or a nationality. */
interface BodyOfCountry {
  readonly code: string;
  /** The key of the name without them. */
  readonly body: string;
  readonly key: string;
}

/**
 * A body of a state with the code of the country for its name or nationality in the key: «سفارة الإمارات» and
 * «السفارة الإماراتية», «السفارة الأمريكية» and «السفارة الأميركية» are one.
 * @param wanted the code of its country, where that is known.
 * @returns undefined where the name does not end so.
 */
export const bodyOfCountry = (name: string, wanted?: string): BodyOfCountry | undefined => {
  const words = searchKey(name).split(' ');
  for (let rest = Math.min(longestCountry, words.length - 1); rest > 0; rest--) {
    const country = countryIn(words.slice(-rest));
    if (country === undefined || country.code !== (wanted ?? country.code)) continue;
    const { code } = country;
    const others = words.slice(0, -rest);
    // «سفارة دولة قطر»
    if (others.length > 1 && isStateNoun(others.at(-1) ?? '')) others.pop();
    // «المنتخب الوطني المغربي»
    if (isRedundant(others.join(' '))) others.pop();
    const body = nameKey('organization', others.join(' '));
    // Scotland has a team of its own.
    return { code, body, key: `${body} ${country.part ?? code}` };
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
