import type { Token } from '../../document.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  announcerWord,
  directionWord,
  isNameHead,
  isNotAfterHead,
  isPlaceKind,
  isStreetName,
  listWord,
  settlementWord,
  streetWord,
  takesDefiniteName,
  vagueKind,
  weakAnnouncer,
  weakKind,
} from '../../lexicons/place-words.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { isCalledAfterForeigner } from './called-after.ts';
import { isFeminineParticiple, isNamelikeParticle, isVocabulary } from './place-terms.ts';

/**
 * How sure a word after a kind of settlement is its name, by the kind, by its own form and by what follows; 0 for none.
 */
export const settlementConfidence = (
  tokens: readonly Token[],
  head: Token,
  { lexeme, index }: Token,
): number => {
  if (lexeme.kind !== 'arabic' || lexeme.key.length < 2 || isNamelikeParticle(lexeme)) return 0;
  if (streetWord(head.lexeme) !== null && isStreetName(lexeme)) return grade.sure;
  if (nationalityOf(lexeme) !== null) return 0;
  if (isFirstOfTwo(tokens, head, index)) return grade.sure;
  if (isNotAfterHead(lexeme)) return 0;
  if (isCalledAfterForeigner(tokens, head, index)) return grade.sure;
  // «أحياء السمراء ولبدة»
  const isOfQuarters = listWord(head.lexeme)?.key === 'احياء' && isDefinite(lexeme.key);
  if (isOfQuarters && properSplit(tokens[index + 1]?.lexeme ?? lexeme).proclitics === 'و') {
    return grade.sure;
  }
  const settled = takesDefiniteName(head.lexeme) !== null;
  if (isNameHead(lexeme) || !isVocabulary(lexeme)) {
    // «قرى ونجوع البلاد»
    if (isPlaceKind.has(lexeme) && !isNameHead(lexeme)) return 0;
    if (isDescription(head, lexeme)) return 0;
    if (isKnownName(lexeme.key) && !isNameHead(lexeme)) return 0;
    return settled || isAnnounced(head, lexeme) || isLikeName(tokens, head, index)
      ? grade.sure
      : grade.probable;
  }
  return settled && lexeme.key.length > 3 && isDefinite(lexeme.key) ? grade.sure : 0;
};

/** «أهالي كفرمان», «أوتوستراد الزوق». */
const isAnnounced = ({ lexeme: head }: Token, lexeme: Lexeme): boolean =>
  isNameHead(lexeme) ||
  (announcerWord(head) !== null && weakAnnouncer(head) === null) ||
  // «ضاحية ذنابة», but not «منطقة سهلية».
  (settlementWord(head) !== null &&
    weakKind(head) === null &&
    vagueKind(head) === null &&
    !isAdjectival(lexeme));
const isAdjectival = ({ key }: Lexeme): boolean => /(?:ون|ين|ات|يه)$|^(?!ال).*ه$/.test(key);
/** «شوارع مرصوفة». */
const isDescription = ({ lexeme: head }: Token, lexeme: Lexeme): boolean =>
  (settlementWord(head) === null && isAdjectival(lexeme)) || isFeminineParticiple(lexeme);

/** «منطقتي الجمهورية والحيانية»: two definite names behind a dual, whatever the first is. */
const isFirstOfTwo = (tokens: readonly Token[], head: Token, index: number): boolean => {
  if (listWord(head.lexeme) === null || !/[تي]ي$/u.test(head.lexeme.key)) return false;
  const next = tokenAfter(tokens, index);
  return (
    (tokens[index]?.lexeme.key.startsWith('ال') ?? false) &&
    next !== undefined &&
    /^وال.{3}/.test(next.lexeme.key)
  );
};

/** «قرى دوما وحرستا», «جبهة مقبنة غربي …»: what else is there makes it sure. */
const isLikeName = (tokens: readonly Token[], head: Token, index: number): boolean => {
  const next = tokenAfter(tokens, index);
  if (next === undefined) return false;
  // «حقل الحلفاية النفطي»
  if (/^ال(?:نفطي|غازي)$/.test(next.lexeme.key)) return true;
  const goesOn = next.lexeme.text === '،' || properSplit(next.lexeme).proclitics === 'و';
  return (listWord(head.lexeme) !== null && goesOn) || directionWord(next.lexeme) !== null;
};
