import type { Lexeme } from '../lexeme.ts';
import type { CliticAnalysis } from './clitic-analysis.ts';

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

const article = 'ال';

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
