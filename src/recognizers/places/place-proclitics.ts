import type { Token } from '../../document.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { isKnownName, isOrdinaryWord, isUnsplit } from '../../lexicons/names.ts';
import type { PlaceName } from '../../lexicons/places.ts';
import { analysisOf, hasFrequentStem } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/** Binary logarithm of how often a word may be met in news that is a town after «ب» alone. */
const common = 7;

/** Whether proclitics are before a name, and the whole is not a word of its own: «لغات», «كمال». */
export const isApart = (
  tokens: readonly Token[],
  { firstToken, proclitics, payload }: GazetteerMatch<PlaceName>,
  isInherited: boolean,
): boolean => {
  if (proclitics === '' || (proclitics === 'و' && isInherited)) return true;
  const lexeme = tokens[firstToken]?.lexeme;
  if (lexeme === undefined) return false;
  // «لبيونغ يانغ»: the other words of a name show that it begins there.
  const isWhole = payload.tier === 'sure' && payload.nameKey.includes(' ');
  if (!isWhole && (isUnsplit(lexeme.key) || isKnownName(lexeme.key))) return false;
  const [name = ''] = payload.nameKey.split(' ');
  // A short name after «ك» or «ف» is unlikely: «فلمنغ».
  if (/[كف]$|^ف/u.test(proclitics) && name.length < 5) return false;
  const isPlain = payload.tier === 'sure' || isDefinite(name) || !isOrdinaryWord(lexeme);
  if (isPlain) return true;
  // «بفاس» is a preposition and a town, but not «بفأس», nor «بحجة».
  return (
    analysisOf(lexeme).proclitics === proclitics &&
    lexeme.spelling.endsWith(payload.name) &&
    !hasFrequentStem(lexemeOf(payload.name, 'arabic'), common)
  );
};
