import type { Lexeme } from './lexeme.ts';

export type SegmentRole = 'conjunction' | 'preposition' | 'future' | 'article' | 'stem' | 'pronoun';

/** A piece of a word; the pieces of a word tile it. */
export interface CliticSegment {
  readonly role: SegmentRole;
  /** UTF-16 offsets in the token's text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What it stands for, alef without hamza: «ال» for the ل of «للأمم», «مدينة» for the stem of «مدينتها». */
  readonly form: string;
}

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
  let best: CliticAnalysis = { proclitics: '', from: 0, to: word.length, stem: word, pronoun: '' };
  if (word.length < 2 || word.length > maxLetters || lexicon.isWhole(word)) return best;
  let bestScore = Number.NEGATIVE_INFINITY;

  const consider = (
    proclitics: string,
    from: number,
    to: number,
    stem: string,
    pronoun: string,
    cost: number,
  ): void => {
    const score = lexicon.stem(stem) + lexicon.pronoun(pronoun) - cost;
    if (score <= bestScore) return;
    bestScore = score;
    best = { proclitics, from, to, stem, pronoun };
  };

  const withStem = (proclitics: string, from: number): void => {
    const { length } = word;
    if (length - from < 2) return;
    const cost = -lexicon.proclitics(proclitics);
    const rest = word.slice(from);
    consider(proclitics, from, length, rest, '', cost);
    const written = rest.charAt(rest.length - 1);
    const corrected = misspelt[written];
    if (corrected !== undefined && length - from > 2) {
      consider(
        proclitics,
        from,
        length,
        rest.slice(0, -1) + corrected,
        '',
        cost + (misspeltCost[written] ?? 0),
      );
    }
    if (proclitics.endsWith(article) || lexicon.isWhole(rest) || word.endsWith(god)) return;
    for (const pronoun of pronouns) {
      const to = length - pronoun.length;
      if (to - from < 2 || !word.endsWith(pronoun)) continue;
      const stem = word.slice(from, to);
      const last = stem.charAt(stem.length - 1);
      if (last === 'ة' || last === 'ى') continue;
      consider(proclitics, from, to, stem, pronoun, cost);
      const full = restored[last];
      if (full !== undefined)
        consider(proclitics, from, to, stem.slice(0, -1) + full, pronoun, cost);
    }
  };

  const afterConjunction = (conjunction: string): CliticAnalysis | undefined => {
    const at = conjunction.length;
    const letter = word.charAt(at);
    const isPreposition = letter === 'ب' || letter === 'ل';
    if (isPreposition && alone.has(word.slice(at + 1))) {
      const proclitics = conjunction + letter;
      return { proclitics, from: at + 1, to: at + 1, stem: '', pronoun: word.slice(at + 1) };
    }
    withStem(conjunction, at);
    if (at > 0 && lexicon.isWhole(word.slice(at))) return undefined;
    // The article is written with a bare alef: «ألمانيا» has none.
    if (spelling.startsWith(article, at)) withStem(conjunction + article, at + 2);
    if (letter === 'ب' || letter === 'ك') {
      withStem(conjunction + letter, at + 1);
      if (spelling.startsWith(article, at + 1)) withStem(conjunction + letter + article, at + 3);
    } else if (letter === 'ل') {
      if (word.charAt(at + 1) === 'ل') {
        withStem(`${conjunction}ل${article}`, at + 2);
        // Of three lams two are written: «للجنة» is ل + ال + لجنة, «للندن» only ل + لندن.
        if (lexicon.takesArticle(word.slice(at + 1))) withStem(`${conjunction}ل${article}`, at + 1);
        else withStem(conjunction + letter, at + 1);
      } else {
        withStem(conjunction + letter, at + 1);
      }
    } else if (letter === 'س' && 'يتنا'.includes(word.charAt(at + 1))) {
      withStem(conjunction + letter, at + 1);
    }
    return undefined;
  };

  const first = word.charAt(0);
  const isConjunction = first === 'و' || first === 'ف';
  const isConjoined = isConjunction && lexicon.isConjoined(word.slice(1));
  const bare = isConjoined ? undefined : afterConjunction('');
  return bare ?? (isConjunction ? afterConjunction(first) : undefined) ?? best;
};

const roles: Readonly<Record<string, SegmentRole>> = {
  و: 'conjunction',
  ف: 'conjunction',
  ب: 'preposition',
  ل: 'preposition',
  ك: 'preposition',
  س: 'future',
};

/** The pieces of a word as an analysis has them, in order, tiling the token's text. */
export const cliticSegmentsOf = (
  lexeme: Lexeme,
  analysis: CliticAnalysis,
): readonly CliticSegment[] => {
  const { proclitics, from, to, stem, pronoun } = analysis;
  if (lexeme.spelling === '') {
    return [{ role: 'stem', start: 0, end: lexeme.text.length, form: '' }];
  }
  const segments: CliticSegment[] = [];
  const push = (role: SegmentRole, start: number, end: number, form: string): void => {
    if (end <= start) return;
    const textStart = start === 0 ? 0 : lexeme.offsetOf(start);
    const isLast = end >= lexeme.spelling.length;
    const textEnd = isLast ? lexeme.text.length : lexeme.offsetOf(end);
    // Both letters of a ligature go with the later piece.
    if (textEnd > textStart) segments.push({ role, start: textStart, end: textEnd, form });
  };
  const hasArticle = proclitics.endsWith(article);
  const particles = hasArticle ? proclitics.slice(0, -article.length) : proclitics;
  for (let i = 0; i < particles.length; i++) {
    const letter = particles.charAt(i);
    push(roles[letter] ?? 'preposition', i, i + 1, letter);
  }
  if (hasArticle) push('article', particles.length, from, article);
  push('stem', from, to, stem);
  push('pronoun', to, to + pronoun.length, pronoun);
  return segments;
};
