import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { inListsOf } from '../../../lexicons/word-set.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokensBefore } from '../../../text/neighbours.ts';
import { searchKeys } from '../../../text/normalize.ts';

interface DegreeWords {
  /** What makes degrees negative: «تحت الصفر». */
  readonly belowZero: readonly string[];
  /** Scales of earthquakes: «ريختر». */
  readonly magnitude: readonly string[];
  /** What an earthquake alone has so many degrees of: «قوته 4 درجات». */
  readonly itsForce: readonly string[];
  /** What else may have them too: «زلزال بقوة 4 درجات», «هبط بقوة 4 درجات». */
  readonly force: readonly string[];
  readonly earthquake: readonly string[];
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
const isItsForce = inList('itsForce');
const isForceWord = inList('force');
const isEarthquake = inList('earthquake');
const isMagnitudeWord = inList('magnitude');

/** Whether «تحت الصفر» follows, and the degrees are negative. */
export const isBelowZero = (tokens: readonly Token[], index: number): boolean =>
  belowZero().some((words) => words.every((key, i) => tokens[index + i]?.lexeme.key === key));

/** Whether the degrees are those of an earthquake: «على مقياس ريختر», «على سلم ريختر». */
export const isMagnitude = (tokens: readonly Token[], index: number): boolean =>
  [0, 1, 2, 3].some((i) => isMagnitudeWord(tokens[index + i]?.lexeme.key ?? ''));

/** Most words from «قوة» to its degrees: «بقوة بلغت نحو 4 درجات». */
const farthest = 3;
/** Most words from the earthquake to the degrees of its force: «زلزال ضرب فجر اليوم جنوب البلاد بقوة 5 درجات». */
const farthestEarthquake = 20;

/**
 * Whether the degrees that begin at a token are those of an earthquake: «شدتها 4 درجات», «زلزال بقوة 5 درجات»; not those
 * of «هبط المؤشر بقوة 4 درجات».
 */
export const isForce = (tokens: readonly Token[], firstToken: number): boolean => {
  const isAmong = (most: number, isWord: (key: string) => boolean): boolean =>
    tokensBefore(tokens, firstToken, most).some(({ lexeme }) =>
      lexeme.splits.some(({ key }) => isWord(key)),
    );
  if (isAmong(farthest, isItsForce)) return true;
  return isAmong(farthest, isForceWord) && isAmong(farthestEarthquake, isEarthquake);
};

/** Whether a mark is a sign of degrees: «°». */
export const isDegreeSign = ({ kind, text }: Lexeme): boolean =>
  kind !== 'arabic' && kind !== 'number' && lexicon().degreeSigns[text] !== undefined;

/** The unit of the sign of degrees at a token, with its letter: «°م» of «38°م», «م°» of «38م°». */
export const degreeSignAt = (
  tokens: readonly Token[],
  index: number,
): { readonly unit: string; readonly endToken: number } | undefined => {
  const sign = tokens[index];
  if (sign === undefined) return undefined;
  const unit = lexicon().degreeSigns[sign.lexeme.text];
  if (unit === undefined) return turnedSignAt(tokens, sign);
  const letter = tokens[index + 1];
  const named =
    letter?.sentence === sign.sentence && letter.start - sign.end <= 1
      ? lexicon().degreeLetters[letter.lexeme.text]
      : undefined;
  return named === undefined ? { unit, endToken: index + 1 } : { unit: named, endToken: index + 2 };
};

/** «م°» of «38م°», its letter before the sign. */
const turnedSignAt = (tokens: readonly Token[], letter: Token): ReturnType<typeof degreeSignAt> => {
  const unit = lexicon().degreeLetters[letter.lexeme.text];
  const sign = tokens[letter.index + 1];
  return unit !== undefined && sign?.start === letter.end && isDegreeSign(sign.lexeme)
    ? { unit, endToken: letter.index + 2 }
    : undefined;
};

/** Whether a word behind degrees says that they are Celsius: «درجة ونصف مئوية». */
export const isCentigrade = (token: Token | undefined): boolean =>
  isCentigradeWord(token?.lexeme.key ?? '');
