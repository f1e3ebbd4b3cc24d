import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { innerNameWordOf, isName, isSure, type NameWord } from '../../../lexicons/name-word.ts';
import { isAfterMourning, isRelative, takesComplement } from '../../../lexicons/people-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { hasArticle } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { isQuote } from '../../../text/quotes.ts';
import { isDaytimeBefore } from '../../daytime.ts';
import { afterCompound } from './compound.ts';
import { furtherPart, isComplement, type NamePart } from './name-part.ts';

/** A further name that a list has, with what it is compounded with: «سعيد», «الرحمن». */
export const listedPart = (
  tokens: readonly Token[],
  index: number,
  word: NameWord,
  next: Lexeme | undefined,
): NamePart | undefined => {
  if (isCommonWord(tokens, index, next)) return undefined;
  // «عبد الرزاق حمد الله»: no phrase inside a name.
  const isOfGod = tokens[index]?.lexeme.key === 'حمد' && next?.key === 'الله';
  const compound = isOfGod ? index + 2 : afterCompound(tokens, index);
  const sure = compound !== undefined || isSure(word);
  return furtherPart(compound ?? index + 1, { sure });
};

/** Whether what follows shows that a word that may be a name is the common word here. */
const isCommonWord = (
  tokens: readonly Token[],
  index: number,
  next: Lexeme | undefined,
): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  const { key } = lexeme;
  // «عبد الوهاب الدكالي صاحب "كان يا ما كان"»
  if (key === 'صاحب' && isQuote(tokens[index + 1]?.lexeme.text ?? '')) return true;
  if (next === undefined) return false;
  if (isDaytimeBefore(lexeme, next)) return true;
  if (isRoleOf(lexeme, next)) return true;
  // «أعلن محمود عباس الحداد ثلاثة أيام»
  if (key === 'الحداد' && isAfterMourning(next.key)) return true;
  // «صبحي جمعة باسم القوة», «مارغيت فيشر عقيلة الرئيس»
  if ((key === 'باسم' || isRelative(key)) && hasArticle(next.key)) return true;
  // «حمدي البريقي شاهد عيان»
  if (key === 'شاهد' && next.key === 'عيان') return true;
  // Unclean text writes the preposition so: «ستيف جوبس علي سبيل المثال».
  if (key === 'علي' && isAfterAla(next)) return true;
  // «نورة بنت محمد أسماء المقبولات», but «مصباح بن خليفة خلف الله»
  const isOfMany = /^ال.{3,}(?:ات|ين|ون)$/.test(next.key);
  return takesComplement(key) && next.key !== 'الله' && (isOfMany || isComplement(next));
};

/** A role in apposition, with its complement: the «ملك» of «خوان كارلوس ملك إسبانيا». */
const isRoleOf = (lexeme: Lexeme, next: Lexeme): boolean => {
  const { kind, definite } = titleOf(lexeme);
  if (kind !== 'role' || definite || next.kind !== 'arabic') return false;
  // «عماد بلحاج خليفة في تصريح»
  return !isName(innerNameWordOf(next)) && !isFunctionWord(next);
};

/** «قال شوكت علي إن», «قتل حسين علي في الحادث»: what comes after no «على» written «علي». */
const isAfterAla = (next: Lexeme): boolean =>
  next.key === 'سبيل' ||
  (isFunctionWord(next) && !/^(?:إن|في|عن|إلى|خلال|بعد|قد|لم)$/u.test(next.spelling)) ||
  isComplement(next);
