import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { grade } from '../../grades.ts';

/** What opens a name of its own inside another: «مجلس إدارة بنك مصر». */
export const isStrongHead = (lexeme: Lexeme): boolean =>
  (organizationHead(lexeme)?.weight ?? 0) >= grade.likely;

/** «مؤسسة قانونية», «مجموعة متنوعة» are some of many, «هيئة تنمية الصادرات» is not. */
export const isIndefiniteAdjective = (key: string): boolean =>
  /..يه$|^[^م]..+ي$|^مت(?!ابعه).{2,}ه$/.test(key) && !isAmong('adjectiveLikeBare', key);

/** Whether a word with «وال» names a second field of the same body. */
export const joins = (lexeme: Lexeme): boolean =>
  !isAmong('separateBodies', lexeme.key) &&
  // «الاتفاقية والمتعلقة بالصيد»
  !isAmong('pointers', lexeme.key.replace(/^و/u, '')) &&
  organizationHead(lexeme) === null &&
  nationalityOf(lexeme) === null &&
  titleOf(lexeme).kind === 'none';
