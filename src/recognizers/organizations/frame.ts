import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { grade } from '../grades.ts';

/** Adjectives of offices that speak for the body named after them with ل. */
export const press = new Set('الاعلامي الاعلاميه الصحفي الصحافي'.split(' '));

/** Heads that a place without article may follow. */
export const placeBearing = new Set(['جامعه', 'معهد', 'بنك']);
/** What opens a name of its own inside another: «مجلس إدارة بنك مصر». */
export const isStrongHead = (lexeme: Lexeme): boolean =>
  (organizationHead(lexeme)?.weight ?? 0) >= grade.likely;

/** What these are for is not in their name: «الجيش اللبناني لمكافحة الإرهاب». */
export const purposeless = new Set(['الجيش', 'الشرطه', 'القوات', 'الحرس', 'البرلمان']);

/** «مؤسسة قانونية», «مجموعة متنوعة» are some of many, «هيئة تنمية الصادرات» is not. */
export const isIndefiniteAdjective = (key: string): boolean =>
  /..يه$|^[^م]..+ي$|^مت(?!ابعه).{2,}ه$/u.test(key) && !isAmong('adjectiveLikeBare', key);

/** Whether a word with «وال» names a second field of the same body. */
export const joins = (lexeme: Lexeme): boolean =>
  !isAmong('separateBodies', lexeme.key) &&
  organizationHead(lexeme) === null &&
  nationalityOf(lexeme) === null &&
  titleOf(lexeme).kind === 'none';
