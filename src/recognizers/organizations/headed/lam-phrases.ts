import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { classOfHead, isOfficial } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { parseName } from '../../people/full-name.ts';

// What a phrase with «ل» behind the head of a body is.

/** «مرشح الحزب الاشتراكي للانتخابات الرئاسية»: the election that a party stands for. */
export const isStood = (tokens: readonly Token[], at: number, headKey: string): boolean =>
  isAmong('elections', keyAt(tokens, at)) && classOfHead(headKey) === 'party';

/** «الوكالة الأوروبية لحرس الحدود»: what a definite head with an adjective is for, though a body is called so too. */
export const isCauseAt = (tokens: readonly Token[], at: number, headKey: string): boolean =>
  isDefinite(headKey) && isAmong('causes', keyAt(tokens, at)) && isOfficialAt(tokens, at - 1);

/** «رئاسة المجلس الوطني لسمير الهادفي», «صوت الاتحاد للكاميروني»: what somebody has of it. */
export const isForSomebody = (tokens: readonly Token[], at: number): boolean => {
  const token = tokenAt(tokens, at);
  if (token.lexeme.key.startsWith('لل')) return nationalityOf(token.lexeme)?.form === 'masculine';
  const person = parseName(tokens, at);
  return (
    person !== undefined &&
    person.start === token.start + 1 &&
    person.startsWithFirst &&
    person.parts > 1 &&
    !person.guessed
  );
};

const isOfficialAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isOfficial(token.lexeme);
};

/** The pronoun of a second task with the same object: «ومكافحته», «ومحاربتها». */
export const pronoun = /(?:ها?|هم)$/;

/**
 * «المنظمة الجزائرية لحماية وإرشاد البيئة», «الهيئة الوطنية للوقاية من الرشوة ومحاربتها»: a second task of what is
 * named once.
 */
export const isSharedTask = (tokens: readonly Token[], at: number, ending = /$/): boolean => {
  const key = keyAt(tokens, at);
  if (!key.startsWith('و') || !ending.test(key)) return false;
  // «ومديرية» has no pronoun.
  if (ending === pronoun && tokens[at]?.lexeme.spelling.endsWith('ة') === true) return false;
  const task = key.slice(1).replace(ending, '').replace(/ت$/, 'ه');
  return isAmong('causes', `ل${task}`);
};
