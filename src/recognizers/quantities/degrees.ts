import type { Token } from '../../document.ts';
import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { inListsOf } from '../../lexicons/word-set.ts';
import { searchKeys } from '../../text/normalize.ts';

interface DegreeWords {
  /** What makes degrees negative: «تحت الصفر». */
  readonly belowZero: readonly string[];
  /** Scales of earthquakes: «ريختر». */
  readonly magnitude: readonly string[];
  /** Signs of a degree, and the unit that one by itself is: «31°», «25℃». */
  readonly degreeSigns: Readonly<Record<string, string>>;
  /** What behind such a sign says whose degrees they are: «38°م». */
  readonly degreeLetters: Readonly<Record<string, string>>;
  /** What behind degrees makes them Celsius, apart from them: «درجة ونصف الدرجة المئوية». */
  readonly centigrade: readonly string[];
}

const lexicon = lazy(() => loadLexicon<DegreeWords>('degree-words.json'));
const belowZero = lazy(() => lexicon().belowZero.map((phrase) => searchKeys(phrase.split(' '))));
const inList = inListsOf(lexicon);
const isCentigradeWord = inList('centigrade');
const isMagnitudeWord = inList('magnitude');

/** Whether «تحت الصفر» follows, and the degrees are negative. */
export const isBelowZero = (tokens: readonly Token[], index: number): boolean =>
  belowZero().some((words) => words.every((key, i) => tokens[index + i]?.lexeme.key === key));

/** Whether the degrees are those of an earthquake: «على مقياس ريختر», «على سلم ريختر». */
export const isMagnitude = (tokens: readonly Token[], index: number): boolean =>
  [0, 1, 2, 3].some((i) => isMagnitudeWord(tokens[index + i]?.lexeme.key ?? ''));

/** The unit of the sign of degrees at a token, with its letter: «°م» of «38°م». */
export const degreeSignAt = (
  tokens: readonly Token[],
  index: number,
): { readonly unit: string; readonly endToken: number } | undefined => {
  const sign = tokens[index];
  const unit = sign === undefined ? undefined : lexicon().degreeSigns[sign.lexeme.text];
  if (sign === undefined || unit === undefined) return undefined;
  const letter = tokens[index + 1];
  const named =
    letter?.sentence === sign.sentence && letter.start - sign.end <= 1
      ? lexicon().degreeLetters[letter.lexeme.text]
      : undefined;
  return named === undefined ? { unit, endToken: index + 1 } : { unit: named, endToken: index + 2 };
};

/** Whether a word behind degrees says that they are Celsius: «درجة ونصف مئوية». */
export const isCentigrade = (token: Token | undefined): boolean =>
  isCentigradeWord(token?.lexeme.key ?? '');
