import type { SurfaceCounts } from './surface-counts.ts';

/** How often words occur that show whether a letter at the edge of a word is a clitic. */
export interface CliticEvidence {
  /** Features of the question whether the first letter of a word is a clitic. */
  proclitic(word: string): readonly number[];
  /** Features of the question whether `pronoun` at the end of a word is one. */
  pronoun(word: string, pronoun: string): readonly number[];
  /** How often what can only be the beginning of a stem is behind ال or a preposition. */
  inner(word: string): number;
}

/** What is before a stem only, in groups. */
const before = [['ال', 'وال', 'بال', 'فال', 'كال', 'لل'], ['ب', 'وب'], ['ل', 'ول'], ['ك']];
const conjunctions = ['و', 'ف'];
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
export class WordEvidence implements CliticEvidence {
  readonly #count: SurfaceCounts['count'];
  readonly #names: ReadonlyMap<string, number>;

  constructor({ count }: SurfaceCounts, names: ReadonlyMap<string, number>) {
    this.#count = count;
    this.#names = names;
  }

  /** One preposition alone may be a letter of another word: «بوروسيا» says little of «وروسيا». */
  inner(word: string): number {
    const groups = before.map((prefixes) => this.#behind(prefixes, word));
    const total = sumOf(groups);
    const isSingle = groups[0] === 0 && groups.filter((n) => n > 0).length === 1;
    if (!isSingle) return total;
    return this.#count(word.slice(1)) > this.#count(word) ? 0 : total * 0.1;
  }

  proclitic(word: string): readonly number[] {
    const letter = word.charAt(0);
    const isConjunction = letter === 'و' || letter === 'ف';
    const rest = word.slice(1);
    const outer = (stem: string): number => (isConjunction ? this.#conjoined(stem) : 0);
    const against = sumOf([word, ...basesOf(word)].map((stem) => this.#asStem(letter, stem)));
    const stemForms = against + this.#namesLike(word);
    const whole = this.#count(word) + (isConjunction ? 0 : this.#conjoined(word));
    const alone = this.#count(rest) + (isConjunction ? 0 : this.#conjoined(rest));
    const restForms = this.inner(rest) + outer(rest) - this.#count(word) + this.#count(`س${rest}`);
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
  }

  pronoun(word: string, ending: string): readonly number[] {
    const stem = word.slice(0, -ending.length);
    const withTa = this.#withMarbuta(stem);
    const alone = this.#count(stem) + this.#conjoined(stem);
    const whole = this.#count(word) + this.#conjoined(word);
    const wholeWithArticle = this.#behind(articles, word);
    const siblings = likePronouns
      .filter((other) => other !== ending)
      .map((other) => this.#count(stem + other));
    const siblingCount = sumOf(siblings);
    return [
      1,
      ...pronounKinds.map((kind) => flag(kind === ending)),
      flag(!pronounKinds.includes(ending)),
      log(whole),
      log(alone),
      log(withTa),
      log(wholeWithArticle),
      log(this.#behind(articles, stem)),
      log(siblingCount),
      siblings.filter((n) => n > 0).length,
      flag(wholeWithArticle > 0),
      flag(alone + withTa === 0),
      flag(stem.length <= 2),
      log(wholeWithArticle) - log(whole),
      ending === 'ي' ? log(siblingCount) : 0,
      ending === 'ي' ? log(wholeWithArticle) : 0,
    ];
  }

  /** How often a word is behind one of some prefixes. */
  #behind(prefixes: readonly string[], word: string): number {
    return sumOf(prefixes.map((prefix) => this.#count(prefix + word)));
  }

  #conjoined(word: string): number {
    return this.#behind(conjunctions, word);
  }

  /** How often a word with this first letter is a stem as a whole. */
  #asStem(letter: string, stem: string): number {
    const lamForms = stem.startsWith('ل') ? this.#count(`لل${stem.slice(1)}`) : 0;
    if (conjunctions.includes(letter)) return this.inner(stem) + this.#conjoined(stem) + lamForms;
    return this.inner(stem) + (letter === 'ل' ? 0 : lamForms);
  }

  #namesLike(word: string): number {
    const isDoubtful =
      word.startsWith('لل') || (word.startsWith('ل') && this.#count(word.slice(1)) > 500);
    return isDoubtful ? 0 : (this.#names.get(word) ?? 0);
  }

  /** How often «مدينة» is written, of which «مدينتها» has the stem «مدينت». */
  #withMarbuta(stem: string): number {
    if (!stem.endsWith('ت')) return 0;
    const marbuta = `${stem.slice(0, -1)}ة`;
    return this.#count(marbuta) + this.#conjoined(marbuta) + this.#count(`ال${marbuta}`);
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** A word without the pronoun that it may end in. */
const basesOf = (word: string): readonly string[] =>
  commonPronouns.flatMap((pronoun) => {
    const base = word.slice(0, -pronoun.length);
    if (!word.endsWith(pronoun) || base.length < 3) return [];
    return base.endsWith('ت') ? [base, `${base.slice(0, -1)}ة`] : [base];
  });
