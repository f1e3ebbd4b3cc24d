import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { countryOf } from '../../../lexicons/countries.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { innerNameWordOf, isName } from '../../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import {
  isNameAlikeVerb,
  isVerbAlike,
  isVerbNeedingOn,
  isVerbTakingBy,
  isVerbWithOn,
  opensClause,
} from '../../../lexicons/people-words.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { analysisOf, takesArticle } from '../../../lexicons/stems.ts';
import { isTitle, isTitleWord } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isImperfect } from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { endOfFullName, isFullName, isNamePair, isRegnalName } from './name-after-verb.ts';
import { isForeignPart } from './name-part.ts';

/**
 * Whether a word that is a given name too is a verb before a person of two names or more: «طالب بنيامين
 * نتنياهو», «صادق رجب طيب أردوغان», «كرم عبد الفتاح السيسي أسر الشهداء».
 * @param key the search key of the word, proclitics taken off.
 */
export const isVerbBeforeName = (tokens: readonly Token[], index: number, key: string): boolean => {
  if (!isVerbAlike(key) && !isNameAlikeVerb(key)) return false;
  // «صالح بن يوسف»
  if (tokenAfter(tokens, index)?.lexeme.key === 'بن') return false;
  if (isAfterVerb(tokens, index)) return false;
  if (isVerbNeedingOn(key) && !leadsToOn(tokens, index + 2)) return false;
  if (isBeforeForeign(tokens, index, key)) return true;
  if (isVerbBeforeSaid(tokens, index, key)) return true;
  if (isVerbAlike(key) && isBeforeTitled(tokens, index)) return true;
  if (isVerbAlike(key)) {
    return isFullName(tokens, index + 1, true) || endOfFullName(tokens, index + 1) > 0;
  }
  if (isFullName(tokens, index + 1, false) || isRegnalName(tokens, index + 1)) return true;
  if (!startsSentence(tokens, index)) return false;
  if (isVerbWithOn(key) && isNamePair(tokens, index + 1) && leadsToOn(tokens, index + 3))
    return true;
  const end = endOfFullName(tokens, index + 1);
  return end > 0 && isBeforeObject(tokens, end, key);
};

/** Words from a verb, or the name after it, to the «على» that the verb governs. */
export const longestToOn = 14;

/** «أشرف سمير العلمي، وزير الصحة، على الحفل» */
const leadsToOn = (tokens: readonly Token[], from: number): boolean => {
  const { sentence } = tokens[from - 1] ?? {};
  for (let at = from; at < from + longestToOn; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (token.lexeme.spelling === 'على') return true;
  }
  return false;
};

/** «ورد حداد بأن الأمر بسيط»: one name between the verb and what is said. */
export const isVerbBeforeSaid = (tokens: readonly Token[], index: number, key: string): boolean => {
  const [name, next] = [tokenAfter(tokens, index), tokenAfter(tokens, index + 1)];
  return (
    isVerbAlike(key) &&
    name !== undefined &&
    next !== undefined &&
    startsSentence(tokens, index) &&
    innerNameWordOf(name.lexeme).family !== undefined &&
    /^(?:ب[أا]ن(?:ه|ها)?|قائلا|قائلة)$/u.test(next.lexeme.spelling)
  );
};

/** «راسل فيدال الرئيس», «صادق أوباما أمس على القانون»: one foreign name and what the verb governs. */
const isBeforeForeign = (tokens: readonly Token[], index: number, key: string): boolean => {
  const name = tokenAfter(tokens, index);
  if (name === undefined || !opensClauseAt(tokens, index) || !isOfNoArab(name.lexeme)) return false;
  const behind = tokenAfter(tokens, index + 1);
  const isTimed = behind !== undefined && isDayWord(behind.lexeme.key);
  const end = index + (isTimed ? 3 : 2);
  return isBeforeObject(tokens, end, key) || isPostAt(tokens, end) || isGoing(key, behind);
};

/** «هاجر نابوكوف من روسيا إلى برلين»: whence and whither somebody goes. */
const isGoing = (key: string, behind: Token | undefined): boolean =>
  key === 'هاجر' && /^(?:من|الي|مع|عام|سنه)$/.test(behind?.lexeme.key ?? '');

/** «فيما شكر الحريري الملك سلمان»: a family name with the article, and whom the verb is about with a title. */
const isBeforeTitled = (tokens: readonly Token[], index: number): boolean => {
  const name = tokenAfter(tokens, index);
  const title = tokenAfter(tokens, index + 1);
  return (
    name !== undefined &&
    title !== undefined &&
    opensClauseAt(tokens, index) &&
    isDefinite(name.lexeme.key) &&
    innerNameWordOf(name.lexeme).family !== undefined &&
    isDefinite(title.lexeme.key) &&
    isTitle(title.lexeme)
  );
};

/** «الرئيس», but not «الممثل», which describes the one before it. */
const isPostAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAfter(tokens, index - 1);
  return (
    token !== undefined &&
    isDefinite(token.lexeme.key) &&
    isTitle(token.lexeme) &&
    !isTitleWord(token.lexeme)
  );
};
const isDayWord = (key: string): boolean => key === 'امس' || key === 'اليوم';

const isOfNoArab = (lexeme: Lexeme): boolean => {
  const word = innerNameWordOf(lexeme);
  if (!isName(word)) return isForeignPart(lexeme);
  return !isArabName(word.key) && !isDefinite(word.key);
};

/** «طالب …», «وقد طالب …». */
const opensClauseAt = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return startsSentence(tokens, index) || (before !== undefined && opensClause(before.lexeme.key));
};

/** «وصل صادق جلال العظم»: the second of two verbs is no verb. */
const isAfterVerb = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  if (before === undefined || before.lexeme.kind !== 'arabic') return false;
  const { lexeme } = before;
  return isOrdinaryWord(lexeme) && !isFunctionWord(lexeme) && !takesArticle(lexeme);
};

/** «أوروبا», «مصر». */
const isProperPlace = (key: string): boolean =>
  countryOf(key) !== undefined || placeOfWord(key)?.tier === 'sure';

const startsSentence = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.sentence !== tokens[index]?.sentence ||
  tokens[index - 1]?.lexeme.kind === 'punctuation';

/** «على العرض» after «أشرف», «بالرد», «الرقم القياسي», «أسر الشهداء», «لاعبيه»: what a verb governs. */
const isBeforeObject = (tokens: readonly Token[], index: number, key: string): boolean => {
  const next = tokenAfter(tokens, index - 1);
  if (next === undefined || next.lexeme.kind !== 'arabic') return false;
  const { lexeme } = next;
  if (isVerbWithOn(key)) return lexeme.spelling === 'على';
  const { proclitics, pronoun } = analysisOf(lexeme);
  if (isVerbTakingBy(key) && proclitics.startsWith('ب')) return true;
  if (isFunctionWord(lexeme) || isTitle(lexeme) || isImperfect(lexeme.key)) return false;
  if (isDefinite(lexeme.key)) return isOrdinaryWord(lexeme);
  if (proclitics === '' && pronoun !== '' && isOrdinaryWord(lexeme)) return true;
  if (isProperPlace(lexeme.key)) return true;
  const complement = tokenAfter(tokens, index);
  return complement !== undefined && isDefinite(complement.lexeme.key) && isOrdinaryWord(lexeme);
};
