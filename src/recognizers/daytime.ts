import { isFunctionWord } from '../lexicons/function-words.ts';
import { isDaytime, isTimeNoun } from '../lexicons/people-words.ts';
import type { Lexeme } from '../text/lexeme.ts';

/** «محمد حسين صباح يوم الأربعاء», «ملعب البشير مساء اليوم»: a part of a day before its day goes on with no name. */
export const isDaytimeBefore = (lexeme: Lexeme, next: Lexeme | undefined): boolean =>
  isDaytime(lexeme.key) && next !== undefined && isTime(next);

const isTime = (lexeme: Lexeme): boolean =>
  isFunctionWord(lexeme) || isTimeNoun(lexeme.key) || isTimeNoun(`ال${lexeme.key}`);
