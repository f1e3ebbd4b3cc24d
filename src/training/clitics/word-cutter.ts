import { afterConjunction, particlesWithPronouns, pronouns, wholeWords } from './closed-words.ts';
import type { CliticEvidence } from './evidence.ts';
import type { Models } from './learn-clitics.ts';
import { logOdds } from './logistic.ts';
import type { SurfaceCounts } from './surface-counts.ts';

/** A word as it is cut: proclitics as they are counted («لال» for «لل»), stem, pronoun. */
interface Cut {
  readonly proclitics: string;
  readonly stem: string;
  readonly pronoun: string;
}

const whole = new Set(wholeWords);
const splitAfterConjunction = new Set(afterConjunction);
const particleSet = new Set(particlesWithPronouns);
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

/** Cuts the words that were counted, by what the models have learnt. */
export class WordCutter {
  readonly #counts: SurfaceCounts;
  readonly #evidence: CliticEvidence;
  readonly #models: Models;

  constructor(counts: SurfaceCounts, evidence: CliticEvidence, models: Models) {
    this.#counts = counts;
    this.#evidence = evidence;
    this.#models = models;
  }

  cut(word: string): Cut {
    if (prepositionAlone.test(word)) return cutOf(word.charAt(0), '', word.slice(1));
    if (whole.has(word)) return cutOf('', word);
    const conjunction = this.#hasConjunction(word) ? word.charAt(0) : '';
    const rest = word.slice(conjunction.length);
    if (prepositionAlone.test(rest)) return cutOf(conjunction + rest.charAt(0), '', rest.slice(1));
    if (whole.has(rest)) return cutOf(conjunction, rest);
    const pronoun = particlePronoun(rest);
    if (pronoun !== '') {
      const particle = rest.slice(0, -pronoun.length);
      return cutOf(conjunction, fullParticle[particle] ?? particle, pronoun);
    }
    return this.#noun(conjunction, rest);
  }

  #hasConjunction(word: string): boolean {
    if (!/^[وف]../u.test(word) || particlePronoun(word) !== '') return false;
    return splitAfterConjunction.has(word.slice(1)) || this.#isProclitic(word);
  }

  /** A word behind its conjunction: article, preposition or «س», then the stem and a pronoun. */
  #noun(conjunction: string, word: string): Cut {
    if (this.#hasArticle(word)) return cutOf(`${conjunction}ال`, word.slice(2));
    if (/^[بك]ال/u.test(word) && this.#hasArticle(word.slice(1)) && this.#isProclitic(word, 1)) {
      return cutOf(conjunction + word.slice(0, 3), word.slice(3));
    }
    if (/^لل../u.test(word) && this.#isProclitic(word, 1)) return this.#afterLam(conjunction, word);
    const letter = word.charAt(0);
    if (
      /^[بلك]../u.test(word) &&
      this.#isKnown(word.slice(1)) &&
      this.#isProclitic(word, prepositionBias[letter])
    ) {
      return this.#withPronoun(conjunction + letter, word.slice(1));
    }
    if (this.#isFuture(word)) return this.#withPronoun(`${conjunction}س`, word.slice(1));
    return this.#withPronoun(conjunction, word);
  }

  #isProclitic(word: string, bias = 0): boolean {
    return logOdds(this.#models.proclitic, this.#evidence.proclitic(word)) + bias > 0;
  }

  /** Whether a word is met in some other place than behind a preposition. */
  #isKnown(word: string): boolean {
    const { count } = this.#counts;
    return count(word) + count(`و${word}`) + count(`ف${word}`) + count(`ال${word}`) > 0;
  }

  #hasArticle(word: string): boolean {
    const { count, hamzaShare } = this.#counts;
    if (!word.startsWith('ال') || word.length < 4 || whole.has(word)) return false;
    if (hamzaShare(word) >= 0.5) return false;
    const rest = word.slice(2);
    const alone = count(rest) + count(`ب${rest}`) + count(`ل${rest}`) + count(`و${rest}`);
    if (count(`لل${rest}`) + count(`بال${rest}`) > 0) return true;
    return alone >= Math.max(1, count(word) * 0.002);
  }

  /** «للأمم», «للجنة», «للندن»: with the article, with it and one lam unwritten, without. */
  #afterLam(conjunction: string, word: string): Cut {
    const { count } = this.#counts;
    const rest = word.slice(2);
    const plain = count(`ال${rest}`);
    const lam = count(`الل${rest}`);
    const bare = count(`ل${rest}`);
    if (lam > 0 && lam >= plain) return cutOf(`${conjunction}لال`, `ل${rest}`);
    if (plain * 5 >= bare || bare === 0) return cutOf(`${conjunction}لال`, rest);
    return cutOf(`${conjunction}ل`, `ل${rest}`);
  }

  #isFuture(word: string): boolean {
    const { count } = this.#counts;
    if (!/^س[يتنا].{3}/u.test(word)) return false;
    const verb = count(word.slice(1)) + count(`و${word.slice(1)}`);
    return verb > 0 && verb * 3 > count(word) && this.#evidence.inner(word) * 50 <= count(word);
  }

  #withPronoun(proclitics: string, word: string): Cut {
    if (whole.has(word) || word.endsWith('الله')) return cutOf(proclitics, word);
    let best = '';
    let bestOdds = 0;
    for (const ending of pronouns) {
      if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
      const odds = logOdds(this.#models.pronoun, this.#evidence.pronoun(word, ending));
      if (odds > bestOdds) [best, bestOdds] = [ending, odds];
    }
    if (best === '') return cutOf(proclitics, word);
    return cutOf(proclitics, this.#standing(word.slice(0, -best.length)), best);
  }

  /** A stem as it is written without its pronoun. */
  #standing(stem: string): string {
    const { count } = this.#counts;
    if (stem.length < 3) return stem;
    const met = (word: string): number => count(word) + count(`ال${word}`);
    const base = stem.slice(0, -1);
    if (stem.endsWith('ت') && met(`${base}ة`) > count(stem)) return `${base}ة`;
    const found = alone.find(
      ([before, end]) => stem.endsWith(before) && met(base + end) > 3 * met(stem),
    );
    return found === undefined ? stem : base + found[1];
  }
}

/** The pronoun of a particle: the «ه» of «عليه»; empty when there is none. */
const particlePronoun = (word: string): string =>
  pronouns.find(
    (ending) =>
      ending.length + 1 < word.length &&
      ending !== 'ي' &&
      ending !== 'ك' &&
      word.endsWith(ending) &&
      particleSet.has(word.slice(0, -ending.length)),
  ) ?? '';

const cutOf = (proclitics: string, stem: string, pronoun = ''): Cut => ({
  proclitics,
  stem,
  pronoun,
});
