/** What is known of stems and clitics, counted in news. */
export interface StemLexicon {
  /** Binary logarithm of how often a stem was met; for one never met a guess from its first letters. */
  stem(stem: string): number;
  /** Whether a stem is met with the article too. */
  takesArticle(stem: string): boolean;
  /** Binary logarithm of the share of words that begin with these proclitics, «لال» for «لل». */
  proclitics(letters: string): number;
  /** Binary logarithm of the share of words that end in this pronoun; 0 letters for none. */
  pronoun(letters: string): number;
  /** Whether a word of the closed classes is never split, such as «الذي» and «كما». */
  isWhole(word: string): boolean;
  /** Whether a و or ف before this word is always a conjunction: «فقد», «وان». */
  isConjoined(word: string): boolean;
}

/** One way to read a word. Indexes are into its plain spelling. */
export interface CliticAnalysis {
  /** Clitics before the stem as they are counted: «وبال», «لال» for «لل». */
  readonly proclitics: string;
  /** Where the stem is written. */
  readonly from: number;
  readonly to: number;
  /** The stem alone: «مدينة» for that of «مدينتها». */
  readonly stem: string;
  readonly pronoun: string;
}

const pronouns = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ني', 'ك', 'ي'];
/** Pronouns that are written on ب and ل alone: «له», «بها». */
const alone = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم']);
const article = 'ال';
/** Longest word that is looked into. */
const maxLetters = 24;

/** Last letters that a stem has before a pronoun, and those it has alone: «مدينت|ها», «علي|ه». */
const restored: Readonly<Record<string, string>> = { ت: 'ة', ي: 'ى', ا: 'ى', ئ: 'ء', ؤ: 'ء' };
/** Last letters that hasty spelling puts for others: «مدرسه», «علي». */
const misspelt: Readonly<Record<string, string>> = { ه: 'ة', ي: 'ى', ى: 'ي' };
/** What each costs, in bits. */
const misspeltCost: Readonly<Record<string, number>> = { ه: 9, ي: 3, ى: 6 };
/** «عبدالله» ends in no pronoun. */
const god = 'الله';

/** Stems are looked up with bare alef, since the hamza is often left out. */
export const stemKey = (spelling: string): string => spelling.replace(/[أإآٱ]/gu, 'ا');

/** The likeliest reading of a plainly spelt Arabic word. */
export const analyzeClitics = (spelling: string, lexicon: StemLexicon): CliticAnalysis => {
  const word = stemKey(spelling);
  const isReadable = word.length >= 2 && word.length <= maxLetters && !lexicon.isWhole(word);
  if (!isReadable) return { proclitics: '', from: 0, to: word.length, stem: word, pronoun: '' };
  return new CliticReadings(spelling, word, lexicon).likeliest();
};

/** The ways to read one word. */
class CliticReadings {
  readonly #spelling: string;
  /** The spelling with bare alef. */
  readonly #word: string;
  readonly #lexicon: StemLexicon;
  #best: CliticAnalysis;
  #bestScore = Number.NEGATIVE_INFINITY;

  constructor(spelling: string, word: string, lexicon: StemLexicon) {
    this.#spelling = spelling;
    this.#word = word;
    this.#lexicon = lexicon;
    this.#best = { proclitics: '', from: 0, to: word.length, stem: word, pronoun: '' };
  }

  likeliest(): CliticAnalysis {
    const first = this.#word.charAt(0);
    const isConjunction = first === 'و' || first === 'ف';
    const isConjoined = isConjunction && this.#lexicon.isConjoined(this.#word.slice(1));
    const bare = isConjoined ? undefined : this.#behind('');
    return bare ?? (isConjunction ? this.#behind(first) : undefined) ?? this.#best;
  }

  /** Considers what is behind a conjunction, or none; what is no stem at all, «وله», is given at once. */
  #behind(conjunction: string): CliticAnalysis | undefined {
    const word = this.#word;
    const at = conjunction.length;
    const letter = word.charAt(at);
    if ((letter === 'ب' || letter === 'ل') && alone.has(word.slice(at + 1))) {
      const proclitics = conjunction + letter;
      return { proclitics, from: at + 1, to: at + 1, stem: '', pronoun: word.slice(at + 1) };
    }
    this.#considerStem(conjunction, at);
    if (at > 0 && this.#lexicon.isWhole(word.slice(at))) return undefined;
    this.#considerArticle(conjunction, at);
    if (letter === 'ب' || letter === 'ك') {
      this.#considerStem(conjunction + letter, at + 1);
      this.#considerArticle(conjunction + letter, at + 1);
    } else if (letter === 'ل') {
      this.#considerLam(conjunction, at);
    } else if (letter === 'س' && 'يتنا'.includes(word.charAt(at + 1))) {
      this.#considerStem(conjunction + letter, at + 1);
    }
    return undefined;
  }

  /** The article is written with a bare alef: «ألمانيا» has none. */
  #considerArticle(proclitics: string, at: number): void {
    if (this.#spelling.startsWith(article, at)) {
      this.#considerStem(proclitics + article, at + article.length);
    }
  }

  /** Of three lams two are written: «للجنة» is ل + ال + لجنة, «للندن» only ل + لندن. */
  #considerLam(conjunction: string, at: number): void {
    const preposition = `${conjunction}ل`;
    const isDouble = this.#word.charAt(at + 1) === 'ل';
    if (isDouble) this.#considerStem(preposition + article, at + 2);
    const isTriple = isDouble && this.#lexicon.takesArticle(this.#word.slice(at + 1));
    this.#considerStem(isTriple ? preposition + article : preposition, at + 1);
  }

  /** Considers the stems of what is behind proclitics: all of it, or all but a pronoun. */
  #considerStem(proclitics: string, from: number): void {
    const word = this.#word;
    const to = word.length;
    if (to - from < 2) return;
    const cost = -this.#lexicon.proclitics(proclitics);
    const rest = word.slice(from);
    this.#consider({ proclitics, from, to, stem: rest, pronoun: '' }, cost);
    const written = rest.charAt(rest.length - 1);
    const corrected = misspelt[written];
    if (corrected !== undefined && to - from > 2) {
      const stem = rest.slice(0, -1) + corrected;
      const more = misspeltCost[written] ?? 0;
      this.#consider({ proclitics, from, to, stem, pronoun: '' }, cost + more);
    }
    if (proclitics.endsWith(article) || this.#lexicon.isWhole(rest) || word.endsWith(god)) return;
    for (const pronoun of pronouns) {
      if (word.endsWith(pronoun)) this.#considerPronoun(proclitics, from, pronoun, cost);
    }
  }

  #considerPronoun(proclitics: string, from: number, pronoun: string, cost: number): void {
    const to = this.#word.length - pronoun.length;
    if (to - from < 2) return;
    const stem = this.#word.slice(from, to);
    const last = stem.charAt(stem.length - 1);
    if (last === 'ة' || last === 'ى') return;
    this.#consider({ proclitics, from, to, stem, pronoun }, cost);
    const full = restored[last];
    if (full === undefined) return;
    this.#consider({ proclitics, from, to, stem: stem.slice(0, -1) + full, pronoun }, cost);
  }

  #consider(reading: CliticAnalysis, cost: number): void {
    const { stem, pronoun } = reading;
    const score = this.#lexicon.stem(stem) + this.#lexicon.pronoun(pronoun) - cost;
    if (score <= this.#bestScore) return;
    this.#bestScore = score;
    this.#best = reading;
  }
}
