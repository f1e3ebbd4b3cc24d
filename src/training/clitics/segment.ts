import { afterConjunction, particles, wholeWords } from './closed-words.ts';
import type { Evidence } from './evidence.ts';
import { dot, regress, type Weights } from './logistic.ts';
import type { GoldWord } from './segmented-words.ts';
import type { SurfaceCounts } from './surface-counts.ts';

/** A word as it is cut: proclitics as they are counted («لال» for «لل»), stem, pronoun. */
export interface Cut {
  readonly proclitics: string;
  readonly stem: string;
  readonly pronoun: string;
}

const whole = new Set(wholeWords);
const splitAfterConjunction = new Set(afterConjunction);
const particleSet = new Set(particles);
const pronouns = ['ها', 'هم', 'هن', 'هما', 'نا', 'كم', 'ني', 'ه', 'ك', 'ي'];
const prepositionAlone = /^[بل](?:ه|ها|هم|نا|هما|هن|كم)$/u;
const fullParticle: Readonly<Record<string, string>> = { علي: 'على', الي: 'الى', لدي: 'لدى' };
/** How much rarer prepositions are than conjunctions before the same evidence, in log-odds. */
const prepositionBias: Readonly<Record<string, number>> = { ب: -0.3, ل: -0.3, ك: -1.5 };
/** What a stem ends in alone, by what it ends in before a pronoun. */
const alone: readonly (readonly [before: string, end: string])[] = [
  ['ا', 'ى'],
  ['ي', 'ى'],
  ['ئ', 'ء'],
  ['ؤ', 'ء'],
];

export interface Models {
  readonly proclitic: Weights;
  readonly pronoun: Weights;
}

/** Learns from the gold which counts speak for a clitic; every word counts once. */
export const learn = (gold: readonly GoldWord[], evidence: Evidence): Models => {
  const learnFrom = (
    questions: Iterable<readonly [id: string, features: () => readonly number[], yes: boolean]>,
  ): Weights => {
    const asked = new Map<string, { readonly features: readonly number[]; votes: number }>();
    for (const [id, features, yes] of questions) {
      const known = asked.get(id) ?? { features: features(), votes: 0 };
      known.votes += yes ? 1 : -1;
      asked.set(id, known);
    }
    const rows = [...asked.values()];
    return regress(
      rows.map((row) => row.features),
      rows.map((row) => row.votes >= 0),
    );
  };
  return {
    proclitic: learnFrom(
      gold
        .filter(({ word }) => /^[وف]/u.test(word) && !whole.has(word))
        .map(({ word, conjunction }) => [word, () => evidence.proclitic(word), conjunction !== '']),
    ),
    pronoun: learnFrom(
      gold.flatMap(({ word, conjunction, preposition, pronoun }) => {
        const core = word.slice(conjunction.length + preposition.length);
        if (core.startsWith('ال') && !particleSet.has(core.slice(0, 3))) return [];
        return pronouns
          .filter((ending) => core.endsWith(ending) && core.length > ending.length + 1)
          .map(
            (ending) =>
              [
                `${core} ${ending}`,
                () => evidence.pronoun(core, ending),
                pronoun === ending,
              ] as const,
          );
      }),
    ),
  };
};

/** A function that cuts the words that were counted. */
export const cutter = (
  { count, hamzaShare }: SurfaceCounts,
  evidence: Evidence,
  models: Models,
): ((word: string) => Cut) => {
  const isProclitic = (word: string, bias = 0): boolean =>
    dot(models.proclitic, evidence.proclitic(word)) + bias > 0;

  /** Whether a word is met in some other place than behind a preposition. */
  const isKnown = (word: string): boolean =>
    count(word) + count(`و${word}`) + count(`ف${word}`) + count(`ال${word}`) > 0;

  const particlePronoun = (word: string): string =>
    pronouns.find(
      (ending) =>
        ending.length + 1 < word.length &&
        ending !== 'ي' &&
        ending !== 'ك' &&
        word.endsWith(ending) &&
        particleSet.has(word.slice(0, -ending.length)),
    ) ?? '';

  const hasArticle = (word: string): boolean => {
    if (!word.startsWith('ال') || word.length < 4 || whole.has(word)) return false;
    if (hamzaShare(word) >= 0.5) return false;
    const rest = word.slice(2);
    const alone = count(rest) + count(`ب${rest}`) + count(`ل${rest}`) + count(`و${rest}`);
    if (count(`لل${rest}`) + count(`بال${rest}`) > 0) return true;
    return alone >= Math.max(1, count(word) * 0.002);
  };

  /** «للأمم», «للجنة», «للندن»: with the article, with it and one lam unwritten, without. */
  const afterLam = (conjunction: string, word: string): Cut => {
    const rest = word.slice(2);
    const plain = count(`ال${rest}`);
    const lam = count(`الل${rest}`);
    const bare = count(`ل${rest}`);
    if (lam > 0 && lam >= plain) return cut(`${conjunction}لال`, `ل${rest}`);
    if (plain * 5 >= bare || bare === 0) return cut(`${conjunction}لال`, rest);
    return cut(`${conjunction}ل`, `ل${rest}`);
  };

  const isFuture = (word: string): boolean => {
    if (!/^س[يتنا].{3}/u.test(word)) return false;
    const verb = count(word.slice(1)) + count(`و${word.slice(1)}`);
    return verb > 0 && verb * 3 > count(word) && evidence.inner(word) * 50 <= count(word);
  };

  const withPronoun = (proclitics: string, word: string): Cut => {
    let best = '';
    let bestOdds = 0;
    for (const ending of pronouns) {
      if (
        whole.has(word) ||
        word.endsWith('الله') ||
        !word.endsWith(ending) ||
        word.length - ending.length < 2
      )
        continue;
      const odds = dot(models.pronoun, evidence.pronoun(word, ending));
      if (odds > bestOdds) [best, bestOdds] = [ending, odds];
    }
    if (best === '') return cut(proclitics, word);
    return cut(proclitics, standing(word.slice(0, -best.length)), best);
  };

  /** A stem as it is written without its pronoun. */
  const standing = (stem: string): string => {
    if (stem.length < 3) return stem;
    const met = (word: string): number => count(word) + count(`ال${word}`);
    const base = stem.slice(0, -1);
    if (stem.endsWith('ت') && met(`${base}ة`) > count(stem)) return `${base}ة`;
    const found = alone.find(
      ([before, end]) => stem.endsWith(before) && met(base + end) > 3 * met(stem),
    );
    return found === undefined ? stem : base + found[1];
  };

  return (word) => {
    if (prepositionAlone.test(word)) return cut(word.charAt(0), '', word.slice(1));
    if (whole.has(word)) return cut('', word);
    let proclitics = '';
    let rest = word;
    if (/^[وف]../u.test(word) && particlePronoun(word) === '') {
      if (splitAfterConjunction.has(word.slice(1)) || isProclitic(word)) {
        proclitics = word.charAt(0);
        rest = word.slice(1);
      }
    }
    if (prepositionAlone.test(rest)) return cut(proclitics + rest.charAt(0), '', rest.slice(1));
    if (whole.has(rest)) return cut(proclitics, rest);
    const pronoun = particlePronoun(rest);
    if (pronoun !== '') {
      const particle = rest.slice(0, -pronoun.length);
      return cut(proclitics, fullParticle[particle] ?? particle, pronoun);
    }
    if (hasArticle(rest)) return cut(`${proclitics}ال`, rest.slice(2));
    if (/^[بك]ال/u.test(rest) && hasArticle(rest.slice(1)) && isProclitic(rest, 1)) {
      return cut(proclitics + rest.slice(0, 3), rest.slice(3));
    }
    if (/^لل../u.test(rest) && isProclitic(rest, 1)) return afterLam(proclitics, rest);
    const letter = rest.charAt(0);
    if (
      /^[بلك]../u.test(rest) &&
      isKnown(rest.slice(1)) &&
      isProclitic(rest, prepositionBias[letter])
    ) {
      return withPronoun(proclitics + letter, rest.slice(1));
    }
    if (isFuture(rest)) return withPronoun(`${proclitics}س`, rest.slice(1));
    return withPronoun(proclitics, rest);
  };
};

const cut = (proclitics: string, stem: string, pronoun = ''): Cut => ({
  proclitics,
  stem,
  pronoun,
});
