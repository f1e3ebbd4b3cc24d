import type { Document, Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { takesComplement } from '../../../lexicons/people-words.ts';
import { analysisOf, hasFrequentStem } from '../../../lexicons/stems.ts';
import { isTitle, titleOf } from '../../../lexicons/titles.ts';
import { hasArticle } from '../../../morphology/article.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { keyFrom } from '../../../text/clitics/split-from.ts';
import { countUp } from '../../../text/count-up.ts';
import { flatMapped } from '../../../text/flat-map.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import type { ParsedName } from '../full-name.ts';

/** Binary logarithm of how often the stem of a word after a name may be met in news. */
const maxStemFrequency = 8.5;

/** «أد» is a title, «واد» is not «أد» with «و» in front. */
const isTitleItself = (lexeme: Lexeme): boolean => {
  const { kind, offset } = titleOf(lexeme);
  return kind !== 'none' && (offset === 0 || lexeme.key.length > 3);
};

/** Whether a word that no list knows may be a family name where it follows a given name again and again. */
const mayRecur = trait(
  'recurrent-names/mayRecur',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 2 &&
    !hasArticle(lexeme.key) &&
    !isFunctionWord(lexeme) &&
    !isTitleItself(lexeme) &&
    !isOrdinal(lexeme.key) &&
    nationalityOf(lexeme) === null &&
    // A word of three letters has no room for clitics: «واد».
    (lexeme.key.length === 3 ||
      (analysisOf(lexeme).proclitics === '' && analysisOf(lexeme).pronoun === '')) &&
    !hasFrequentStem(lexeme, maxStemFrequency),
);

/**
 * Names that hold a word that no list knows and occur twice or more in a document: «عبد الله واد», «علي
 * أمنيول». Of `names` those are looked at that have one part, with the word behind them, or a guessed one.
 */
export const recurrentNames = (
  { tokens }: Document,
  names: readonly ParsedName[],
): readonly ParsedName[] => {
  const counts = new Map<string, number>();
  const keyed: [name: ParsedName, key: string][] = [];
  for (const name of names) {
    const whole = withNext(tokens, name);
    if (whole === undefined) continue;
    const key = keyOf(tokens, whole);
    keyed.push([whole, key]);
    countUp(counts, key);
  }
  return flatMapped(keyed, ([name, key]) => ((counts.get(key) ?? 0) > 1 ? [name] : []));
};

/** A guessed name, or a given name with the word behind it if that may be a family name. */
const withNext = (tokens: readonly Token[], name: ParsedName): ParsedName | undefined => {
  const first = tokenAt(tokens, name.firstToken);
  if (!name.startsWithFirst || isTitle(first.lexeme) || takesComplement(first.lexeme.key)) {
    return undefined;
  }
  if (name.parts > 1) return isGuess(tokens, name) ? name : undefined;
  const next = tokenAfter(tokens, name.endToken - 1);
  if (name.guessed || next === undefined || !mayRecur(next.lexeme)) return undefined;
  // «جهاد ناعم»
  if (!name.startsSure && !isForeign(next.lexeme)) return undefined;
  return {
    ...name,
    end: next.end,
    lastPart: name.endToken,
    endToken: name.endToken + 1,
    parts: 2,
    guessed: true,
  };
};

/** Whether it ends with a word that no list knows: neither «الحسن الثاني» nor «مو-دو». */
const isGuess = (tokens: readonly Token[], { guessed, endToken }: ParsedName): boolean =>
  guessed &&
  mayRecur(tokenAt(tokens, endToken - 1).lexeme) &&
  tokens[endToken - 2]?.lexeme.kind === 'arabic';

/** The search keys of a name's words, proclitics left out. */
const keyOf = (tokens: readonly Token[], { start, firstToken, endToken }: ParsedName): string => {
  const first = tokenAt(tokens, firstToken);
  const rest = tokens.slice(firstToken + 1, endToken).map(({ lexeme }) => lexeme.key);
  return [keyFrom(first, start), ...rest].join(' ');
};
