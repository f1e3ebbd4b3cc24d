import type { Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isRareDefinite } from '../../lexicons/name-word.ts';
import { isKnownName, isUnsplit } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isNeverName } from '../../lexicons/people-words.ts';
import {
  builtKind,
  isClosing,
  isNameHead,
  isNameTitle,
  isNotAfterHead,
  isStreetName,
  streetWord,
  takesDefiniteName,
} from '../../lexicons/place-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { properSplit, stemFrequency } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { isDaytimeBefore } from '../daytime.ts';
import { grade } from '../grades.ts';
import { isDualOrAccusative, isInTownAt, isNamelikeParticle, isVocabulary } from './place-terms.ts';

/** What a landmark is named after. */
export interface LandmarkName {
  readonly last: Token;
  readonly code: string | undefined;
  readonly confidence: number;
}

/** Words of an unlisted name. */
const maxNameWords = 4;

/** A name that no list knows, after its kind: «مطار معيتيقة», «شارع الحرية». */
export const unlistedAfter = (
  tokens: readonly Token[],
  head: Token,
  first: Token,
): LandmarkName | undefined => {
  let last: Token | undefined;
  for (let at = first.index; at < first.index + maxNameWords; at++) {
    const token = tokens[at];
    if (token?.sentence !== head.sentence || !isPart(tokens, token, last)) break;
    last = token;
  }
  if (last !== undefined) {
    // Several words, or «الدولي» after one, are no chance; nor is «شارع المتنبي».
    const certain =
      last !== first ||
      closed(tokens, last) !== last ||
      isUnheard(head, last) ||
      (streetWord(head.lexeme) !== null && isDefinite(first.lexeme.key));
    return isOpen(last)
      ? undefined
      : { last, code: undefined, confidence: certain ? grade.sure : grade.probable };
  }
  // «ميدان الشهداء», «شارع الجمهورية»
  if (streetWord(head.lexeme) !== null && isStreetName(first.lexeme)) {
    return { last: first, code: undefined, confidence: grade.sure };
  }
  const definite =
    first.lexeme.key.length > 3 &&
    isDefinite(first.lexeme.key) &&
    (takesDefiniteName(head.lexeme) !== null || isRareDefinite(first.lexeme));
  if (!definite || !canBegin(first)) return undefined;
  // «شارع الهادي نويرة»: more may belong to it.
  const confidence = isGivenBeforeFamily(tokens, first) ? grade.probable : grade.sure;
  return { last: first, code: undefined, confidence };
};

/** Whether a given name is before a word that may be its family name. */
const isGivenBeforeFamily = (tokens: readonly Token[], { lexeme, index }: Token): boolean => {
  const next = tokenAfter(tokens, index);
  return (
    isArabGivenName(lexeme.key.slice(2)) &&
    next?.lexeme.kind === 'arabic' &&
    !isNamelikeParticle(next.lexeme) &&
    properSplit(next.lexeme).proclitics === '' &&
    !isInTownAt(tokens, next.index)
  );
};

/** A word that is met nowhere in news describes nothing: «قاعدة نيفاتيم», but «شارع مقفر». */
const isUnheard = ({ lexeme: head }: Token, { lexeme }: Token): boolean =>
  builtKind(head) !== null && stemFrequency(lexeme) < -5 && !/^م|[هي]$/u.test(lexeme.key);

/** With «الدولي» after it. */
export const closed = (tokens: readonly Token[], last: Token): Token => {
  const next = tokenAfter(tokens, last.index);
  if (next === undefined) return last;
  // «مستشفى أسيوط الجديدة الجامعي»
  const second = /^الجديده?$/u.test(next.lexeme.key) ? tokenAfter(tokens, next.index) : undefined;
  if (second !== undefined && isClosing(second.lexeme)) return second;
  return isClosing(next.lexeme) ? next : last;
};

const canBegin = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  lexeme.key.length > 1 &&
  // «مقبرة للغزاة»
  !lexeme.key.startsWith('لل') &&
  !isNamelikeParticle(lexeme) &&
  !isNotAfterHead(lexeme) &&
  // «قاعة كارنيغي أمام جمهور», though people are called «إمام»; but «مقبرة باب الخميس».
  (!isNeverName(lexeme.spelling) || isNameHead(lexeme)) &&
  nationalityOf(lexeme) === null;

/** A word that makes one name with the next: a title, «عين», «بن». */
const isOpen = ({ lexeme }: Token): boolean => isNameTitle(lexeme) || isNameHead(lexeme);

/** «غابات القالة وبوثلجة»: even where no news knows what «و» joins. */
const isJoined = (lexeme: Lexeme): boolean =>
  properSplit(lexeme).proclitics !== '' || (lexeme.key.startsWith('و') && !isUnsplit(lexeme.key));

/** «جبال زاغروس المكسوة بالثلوج», «مسجد هوبان الإمام حسن», «نهر ديالى مقتولتين»: what is said of it, or somebody. */
const isApart = ({ lexeme }: Token): boolean => {
  const { key } = lexeme;
  if (isDualOrAccusative(lexeme)) return true;
  if (!isDefinite(key)) return false;
  if (isNameTitle(lexeme)) return true;
  // «ميناء بوغاز الدخيلة»
  return isDescription.test(key) && !isKnownName(key) && placeOfWord(key) === undefined;
};
const isDescription = /^ال(?:م.{3,}|.ا..ه?|.{2}ي.ه?|.{3,}يه)$/;

const isDualVerb = /^ي.{3,}ان$/;

/** Whether a word can be part of the name: one that is no ordinary word, or a person's name. */
const isPart = (tokens: readonly Token[], token: Token, before: Token | undefined): boolean => {
  // «استاد جاسم بن حمد».
  if (before !== undefined && token.lexeme.key === 'بن') return true;
  // «جسر الصبية وتشققات»: «و» joins something else.
  if (before !== undefined && isJoined(token.lexeme)) return false;
  if (isInTownAt(tokens, token.index)) return false;
  // «مستشفى عزيزة عثمانة يعانيان»
  if (before !== undefined && isDualVerb.test(token.lexeme.key)) return false;
  // «ملعب البشير صباح الأحد»
  if (isDaytimeBefore(token.lexeme, tokenAfter(tokens, token.index)?.lexeme)) return false;
  if (!canBegin(token)) return false;
  if (before !== undefined && !isOpen(before) && isApart(token)) return false;
  if (isOpen(token) || (before !== undefined && isOpen(before))) return true;
  if (isKnownName(token.lexeme.key)) {
    return before === undefined || isKnownName(before.lexeme.key) || !isVocabulary(before.lexeme);
  }
  return !isVocabulary(token.lexeme);
};
