import type { SurfaceCounts } from './surface-counts.ts';

/** How often words occur that show whether a letter at the edge of a word is a clitic. */
export interface Evidence {
  /** Features of the question whether the first letter of a word is a clitic. */
  proclitic(word: string): readonly number[];
  /** Features of the question whether `pronoun` at the end of a word is one. */
  pronoun(word: string, pronoun: string): readonly number[];
  /** How often what can only be the beginning of a stem is behind ال or a preposition. */
  inner(word: string): number;
}

/** What is before a stem only, in groups. */
const before = [['ال', 'وال', 'بال', 'فال', 'كال', 'لل'], ['ب', 'وب'], ['ل', 'ول'], ['ك']];
const articles = ['ال', 'وال', 'بال', 'لل'];
const pronounKinds = ['ه', 'ها', 'هم', 'نا', 'ي', 'ك'];
const likePronouns = ['ه', 'ها', 'هم', 'نا', 'هما', 'ي', 'هن', 'كم'];
const commonPronouns = ['ها', 'هم', 'هما', 'نا', 'ه'];

const log = Math.log1p;
const flag = (condition: boolean): number => (condition ? 1 : 0);

/**
 * What speaks for a stem: forms of it that clitics could not have. A و behind ال or ب is no
 * conjunction («الوزير»), an article before a word means no pronoun behind it («الوجه»).
 */
export const evidenceOf = (
  { count }: SurfaceCounts,
  names: ReadonlyMap<string, number>,
): Evidence => {
  const sum = (prefixes: readonly string[], word: string): number =>
    prefixes.reduce((total, prefix) => total + count(prefix + word), 0);
  /** One preposition alone may be a letter of another word: «بوروسيا» says little of «وروسيا». */
  const inner = (word: string): number => {
    const groups = before.map((prefixes) => sum(prefixes, word));
    const total = groups.reduce((all, n) => all + n, 0);
    const isSingle = groups[0] === 0 && groups.filter((n) => n > 0).length === 1;
    if (!isSingle) return total;
    return count(word.slice(1)) > count(word) ? 0 : total * 0.1;
  };
  const outer = (word: string): number => count(`و${word}`) + count(`ف${word}`);

  /** A word without the pronoun that it may end in. */
  const bases = (word: string): readonly string[] =>
    commonPronouns.flatMap((pronoun) => {
      const base = word.slice(0, -pronoun.length);
      if (!word.endsWith(pronoun) || base.length < 3) return [];
      return base.endsWith('ت') ? [base, `${base.slice(0, -1)}ة`] : [base];
    });

  const namesLike = (word: string): number => {
    const isDoubtful =
      word.startsWith('لل') || (word.startsWith('ل') && count(word.slice(1)) > 500);
    return isDoubtful ? 0 : (names.get(word) ?? 0);
  };

  const proclitic = (word: string): readonly number[] => {
    const letter = word.charAt(0);
    const isConjunction = letter === 'و' || letter === 'ف';
    const rest = word.slice(1);
    const asStem = (stem: string): number => {
      if (isConjunction) return inner(stem) + outer(stem) + lamForms(stem);
      return inner(stem) + (letter === 'ل' ? 0 : lamForms(stem));
    };
    const lamForms = (stem: string): number =>
      stem.startsWith('ل') ? count(`لل${stem.slice(1)}`) : 0;
    const against = [word, ...bases(word)].reduce((total, stem) => total + asStem(stem), 0);
    const stemForms = against + namesLike(word);
    const whole = count(word) + (isConjunction ? 0 : outer(word));
    const alone = count(rest) + (isConjunction ? 0 : outer(rest));
    const restForms =
      inner(rest) + (isConjunction ? outer(rest) : 0) - count(word) + count(`س${rest}`);
    return [
      1,
      flag(letter === 'ف'),
      log(whole),
      log(alone),
      log(stemForms),
      log(Math.max(0, restForms)),
      log(alone) - log(stemForms),
      flag(alone === 0),
      flag(rest.length <= 2),
      flag(stemForms > 0),
      flag(stemForms === 0 && alone > 0),
      log(alone) - log(whole),
    ];
  };

  const pronoun = (word: string, ending: string): readonly number[] => {
    const stem = word.slice(0, -ending.length);
    const marbuta = stem.endsWith('ت') ? `${stem.slice(0, -1)}ة` : undefined;
    const withTa =
      marbuta === undefined ? 0 : count(marbuta) + outer(marbuta) + count(`ال${marbuta}`);
    const alone = count(stem) + outer(stem);
    const whole = count(word) + outer(word);
    const wholeWithArticle = sum(articles, word);
    const siblings = likePronouns
      .filter((other) => other !== ending)
      .map((other) => count(stem + other));
    const siblingCount = siblings.reduce((total, n) => total + n, 0);
    return [
      1,
      ...pronounKinds.map((kind) => flag(kind === ending)),
      flag(!pronounKinds.includes(ending)),
      log(whole),
      log(alone),
      log(withTa),
      log(wholeWithArticle),
      log(sum(articles, stem)),
      log(siblingCount),
      siblings.filter((n) => n > 0).length,
      flag(wholeWithArticle > 0),
      flag(alone + withTa === 0),
      flag(stem.length <= 2),
      log(wholeWithArticle) - log(whole),
      ending === 'ي' ? log(siblingCount) : 0,
      ending === 'ي' ? log(wholeWithArticle) : 0,
    ];
  };

  return { proclitic, pronoun, inner };
};
