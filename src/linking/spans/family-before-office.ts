import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { firstName, isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { isOfficeHead, isTitle, titleOf } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isFemininePerfect, isImperfect, isVerbalNoun } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { isKnownSurname } from '../known-people.ts';
import { type Introducer, isNeverFamily } from '../signs/family-words.ts';
import { isAccusativeNoun } from '../signs/noun-signs.ts';
import { isSpeltForeign } from '../signs/person-signs.ts';

/**
 * Whether one word stands between a given name and the office of who is named, so that it is the family name: «قال
 * مادهاف ناريان مدير عام القسم», «افتتحت الدكتورة منى تهلك المديرة التنفيذية», «قال عمار المالك المدير التنفيذي».
 * Behind a title it may be any word; where nothing introduces the given name, none of the news.
 * @param at the given name, as a search key `given` without what is joined to it.
 */
export const isFamilyBeforeOffice = (
  tokens: readonly Token[],
  at: number,
  given: string,
  by: Introducer,
): boolean => {
  const [name, family] = [tokens[at]?.lexeme, tokenAfter(tokens, at)?.lexeme];
  const office = tokenAfter(tokens, at + 1)?.lexeme;
  if (name === undefined || family?.kind !== 'arabic' || office?.kind !== 'arabic') return false;
  if (!isHolder(office) || isKnownSurname(given) || isNoName(family)) return false;
  const isGiven = firstName(given) === 'sure';
  if (isTitle(family)) {
    return by === 'saying' && isGiven && isDefinite(family.key) && isDefinite(office.key);
  }
  if (by === 'title') return firstName(given) !== undefined && !isDefinite(family.key);
  if (isDefinite(family.key) || isVerbLike(family)) return false;
  if (by === 'none') return isGiven && (!isOrdinaryWord(family) || isKnownName(family.key));
  return isGiven || (!isKnownName(given) && isSpeltForeign(name) && !isOrdinaryWord(family));
};

/** «مدير», «المؤسس», without a proclitic. */
const isHolder = (lexeme: Lexeme): boolean => {
  const { kind, offset } = titleOf(lexeme);
  return kind === 'role' && offset === 0 && (isOfficeHead(lexeme) || isDefinite(lexeme.key));
};

const isNoName = (lexeme: Lexeme): boolean =>
  isNeverFamily(lexeme) ||
  isFunctionWord(lexeme) ||
  isOfficeHead(lexeme) ||
  // «الرئيس المدير العام» is one office.
  lexeme.key === 'الرئيس' ||
  nationalityOf(lexeme) !== null ||
  // «اللاعب بيدرو وأشاد المدير», «الراحل درويش بريشة الفنان»
  /^[وفبكل]/u.test(analysisOf(lexeme).proclitics) ||
  isAccusativeNoun(lexeme);

/** «ناريان» is no dual. */
const isVerbLike = (lexeme: Lexeme): boolean =>
  !isSpeltForeign(lexeme) &&
  (isImperfect(lexeme.key) || isFemininePerfect(lexeme.key) || isVerbalNoun(lexeme.key));
