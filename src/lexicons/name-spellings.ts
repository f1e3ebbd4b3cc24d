/** Whether a name has any word that is spelt in several ways; most have none. */
const hasVariants = /(?:^|\s)(?:[أا]ب[وياى]\s|عبد|ا?بن\s)/u;

/** The forms of «أبو», by case and spelling. */
const kunyas = ['أبو', 'أبا', 'أبي'];

/**
 * A name under its usual spellings, itself first: the forms of a kunya («أبو علي», «أبا علي», «أبي
 * علي»), «ابن» as «بن», «عبد الله» with a blank and without.
 */
export const spellingsOf = (name: string): readonly string[] => {
  if (!hasVariants.test(name)) return [name];
  const kunya = /(^|\s)[أا]ب[وياى](?=\s)/u;
  const cases = kunya.test(name)
    ? kunyas.map((form) => name.replace(kunya, (_, before: string) => before + form))
    : [name];
  const spelt = cases.flatMap((one) => {
    const son = one.replace(/(^|\s)ابن(?=\s)/gu, '$1بن');
    return [one, son, apart(one), together(one), apart(son), together(son)];
  });
  return [...new Set([name, ...spelt])];
};

/** «عبدالله» as «عبد الله». */
const apart = (name: string): string => name.replace(/(^|\s)عبد(?=ال)/gu, '$1عبد ');
/** «عبد الله» as «عبدالله». */
const together = (name: string): string => name.replace(/(^|\s)عبد\s+ال/gu, '$1عبدال');
