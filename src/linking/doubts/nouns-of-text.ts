import { countryOfName } from '../../lexicons/linking-words.ts';

/** «شهود عيان», «شاهد», «بشهادته». */
const ofWitness = /^[بو]?(?:ال)?شهود|^شاهد|^[بو]?(?:ال)?شهاد/u;
const ofTunisia = /^[بول]?(?:ال)?تونس/u;

/**
 * Whether a word that somebody is called by is a common word of this text, by its other words: «وتابع الشاهد وهو محام»
 * where a text that is not about Tunisia has witnesses, «ماذا يقول الشرع» where none is of Syria, «وقال الناجي» where
 * others are «الناجين», «يعتمد الخطاط» among «الخطاطين».
 * @param words the search keys of all words of the text.
 */
export const isNounOfText = (key: string, words: () => ReadonlySet<string>): boolean => {
  const country = countryOfName(key);
  if (country !== undefined) return ![...words()].some((word) => isOf(country, word));
  if (ofTrade.test(key)) return hasPlural(key, words());
  if (participle.test(key)) return hasPlural(key.slice(0, -1), words());
  if (key !== 'الشاهد') return false;
  const all = [...words()];
  return all.some((word) => ofWitness.test(word)) && !all.some((word) => ofTunisia.test(word));
};

/** «والبرازيلي» */
const isOf = (country: readonly string[], word: string): boolean => {
  const bare = word.replace(/^[وبلف]?(?:ال|ل)?/u, '');
  return country.some((beginning) => bare.startsWith(beginning));
};

/** «الناجي», whose plural is no other word's. */
const participle = /^ال.ا.ي$/;
/** «الخطاط», «الطباخ». */
const ofTrade = /^ال[^ا].ا.$/;

const hasPlural = (stem: string, words: ReadonlySet<string>): boolean =>
  [stem, `لل${stem.slice(2)}`, stem.slice(2)].some(
    (word) => words.has(`${word}ين`) || words.has(`${word}ون`),
  );
