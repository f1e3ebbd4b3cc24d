/** «شهود عيان», «شاهد», «بشهادته». */
const ofWitness = /^[بو]?(?:ال)?شهود|^شاهد|^[بو]?(?:ال)?شهاد/u;
const ofTunisia = /^[بول]?(?:ال)?تونس/u;
const ofSyria = /^[بولف]?(?:ال|ل)?(?:سوري|دمشق)/u;

/**
 * Whether a definite word that somebody known is called by is a noun of this text, by its other words: «وتابع الشاهد
 * وهو محام» where a text that is not about Tunisia has witnesses, «ماذا يقول الشرع» where none is of Syria, «وقال
 * الناجي» where others are «الناجين».
 * @param words the search keys of all words of the text.
 */
export const isNounOfText = (key: string, words: ReadonlySet<string>): boolean => {
  if (key === 'الشرع') return ![...words].some((word) => ofSyria.test(word));
  if (participle.test(key)) {
    const stem = key.slice(0, -1);
    return words.has(`${stem}ين`) || words.has(`${stem}ون`);
  }
  if (key !== 'الشاهد') return false;
  const all = [...words];
  return all.some((word) => ofWitness.test(word)) && !all.some((word) => ofTunisia.test(word));
};

/** «الناجي», whose plural is no other word's. */
const participle = /^ال.ا.ي$/;
