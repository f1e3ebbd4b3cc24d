import type { Token } from '../../document.ts';
import { wordPairs } from '../../lexicons/word-pairs.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { canBeGiven } from './given-name.ts';
import {
  innerNameWordOf,
  isForeign,
  isName,
  isNisba,
  isSure,
  type OpenerReading,
} from './name-word.ts';

/** Whom a servant can serve besides what begins with the article: «عبد ربه». */
const served = new Set(['ربه', 'مناف', 'شمس', 'علي', 'النبي']);
export const isServed = ({ key }: Lexeme): boolean =>
  (key.startsWith('ال') && key.length > 3) || served.has(key);

/** Places and plain phrases of two words that begin like a name. */
const isPlace = wordPairs(
  'ابو ظبي|ابو غريب|ابو موسي|ابو سمبل|ابو ديس|ابي الجعد|ام قصر|ام درمان|ام القيوين|ام صلال|ام الدنيا|ام المعارك|ام الفحم|ام الرصاص|ابو الهول|ابو الخصيب|خان يونس|بندر عباس|حاسي مسعود|كفر سعد|نجم الدين|سيدي بوزيد|ساو باولو|سان باولو|صلاح سالم|علي الاقل|علي ان|سان خوسيه|سانتا ماريا|دير ياسين|بني سعد'.split(
    '|',
  ),
);
const keyAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lexeme.key ?? '';

export const startsPlace = (tokens: readonly Token[], index: number): boolean =>
  isPlace(keyAt(tokens, index), keyAt(tokens, index + 1)) ||
  (index > 0 && isPlace(keyAt(tokens, index - 1), keyAt(tokens, index)));

/** «عبد الله», «أبو مازن», «ابن خلدون», «أبو عبد الله»: the index after the name. */
export const afterOpener = (
  tokens: readonly Token[],
  index: number,
  { kind, offset, certain }: OpenerReading,
): number | undefined => {
  const next = tokens[index + 1];
  if (next === undefined || next.sentence !== tokens[index]?.sentence) return undefined;
  const { lexeme } = next;
  if (lexeme.kind !== 'arabic') return undefined;
  if (kind === 'servant') return isServed(lexeme) ? index + 2 : undefined;
  if (isPlace(keyAt(tokens, index).slice(offset), lexeme.key)) return undefined;
  if (lexeme.key === 'عبد') {
    const third = tokens[index + 2];
    return third !== undefined && isServed(third.lexeme) ? index + 3 : undefined;
  }
  const word = innerNameWordOf(lexeme);
  if (isName(word)) {
    return certain || isSure(word) ? (afterCompound(tokens, index + 1) ?? index + 2) : undefined;
  }
  const after = tokens[index + 2];
  const isKunya =
    lexeme.key.startsWith('ال') ||
    isForeign(lexeme) ||
    // «أبو خطاب الحديدي»: a noun and where he is from.
    (after !== undefined &&
      after.sentence === next.sentence &&
      isNisba(after.lexeme) &&
      canBeGiven(lexeme));
  return certain && isKunya ? index + 2 : undefined;
};

const compounds = new Set(['الدين', 'الله', 'الاسلام', 'الزمان', 'الزهراء', 'العابدين', 'النصر']);
/** Words before «الله» that make no name of it. */
const noCompound = new Set(['رسول', 'الرسول', 'باسم', 'دنيا', 'طيب', 'بيت', 'شرع', 'كتاب', 'حزب']);

/** «صلاح الدين», «نصر الله»: the index after the second word. */
export const afterCompound = (tokens: readonly Token[], index: number): number | undefined => {
  const next = tokens[index + 1];
  const makes =
    next !== undefined &&
    next.sentence === tokens[index]?.sentence &&
    compounds.has(next.lexeme.key);
  return makes && !noCompound.has(tokens[index]?.lexeme.key ?? '') ? index + 2 : undefined;
};
