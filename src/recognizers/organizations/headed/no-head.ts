import type { Token } from '../../../document.ts';
import { isKnownName } from '../../../lexicons/names.ts';
import {
  headIs,
  isPlainPhrase,
  type OrganizationHead,
  organizationHead,
} from '../../../lexicons/organization-heads.ts';
import { landmarkWord } from '../../../lexicons/place-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { keyAt, tokenBefore } from '../../../text/neighbours.ts';
import { isCommune } from '../../places/communes.ts';
import { isVocabulary } from '../../places/place-terms.ts';
import { classOfKnown, isCertain, type KnownName, knownAt } from '../listed.ts';
import { isBoardOfClub } from './behind-agency-or-board.ts';
import { isAdjectiveAt } from './local-courts.ts';

/** True when this word is not a head here, or the name starts after it. */
export const isNoHead = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  known: KnownName | undefined,
): boolean => {
  // «اللوائح المنظمة للقطاع»: here it is an adjective.
  const afterNoun = tokens[index - 1]?.lexeme.key.startsWith('ال') === true;
  const isAdjectival = afterNoun && !tokens[index]?.lexeme.key.startsWith('و');
  if (head.key === 'المنظمه' && isAdjectival) return true;
  if (isAdjectiveAt(tokens, index, head) || isOfficeOfPaper(tokens, index, head)) return true;
  const next = tokens[index + 1];
  if (next === undefined || isPlainPhrase(head, next.lexeme)) return !head.glued;
  // «الحاجة إلى الورق لإدارة شؤون المسافرين», but «التابع لإدارة شؤون المعلمين»
  const isManaging = head.key === 'اداره' && /^ش[وؤ]ون$/.test(next.lexeme.key) && head.offset === 1;
  const before = keyAt(tokens, index - 1);
  if (isManaging && tokens[index]?.lexeme.key.startsWith('ل') && !before.startsWith('التابع')) {
    return true;
  }
  // «هيئة تنظيم المهرجان» is no body, «هيئة تنظيم الاتصالات» is one.
  const inner = organizationHead(next.lexeme);
  const third = tokens[index + 2]?.lexeme;
  const isOfTask = inner?.key === 'تنظيم' && third !== undefined && isPlainPhrase(inner, third);
  if (isOfTask && !head.definite) return true;
  if (known === undefined && headIs('areas', head.key) && isNameOfPlace(tokens, next)) return true;
  if (head.key === 'بلديه' && isCommune(tokens, index)) return true;
  // «وكالة الأنباء الرسمية "وات"»
  if (next.lexeme.key === 'الانباء' && tokens[index + 2]?.lexeme.key === 'الرسميه') return true;
  if (known === undefined && isMeeting(tokens, index, head)) return true;
  // «شركة الخطوط الجوية»: the name begins with the next head.
  if (head.apart && inner?.definite === true) return true;
  // «رئاسة أوبن إيه آي»
  if (head.key === 'رئاسه' && classOfKnown(knownAt(tokens, index + 1)) === 'company') return true;
  // «هيئة النادي الصفاقسي»
  if (isBoardOfClub(tokens, index, head)) return true;
  // «منظمة اليونسكو»: the name is by itself.
  const name = headIs('beforeKnown', head.key) ? knownAt(tokens, index + 1) : undefined;
  return name !== undefined && known === undefined && isCertain(name.kind);
};

/** «انطلق منتدى التعاون العربي الصيني» is an event, a forum that has members or says something a body. */
const isMeeting = (tokens: readonly Token[], index: number, { key }: OrganizationHead): boolean => {
  if (!/^(?:ال)?منتد[يى]$/u.test(key)) return false;
  const before = tokenBefore(tokens, index)?.lexeme;
  return before === undefined || !(isSaying(before) || titleOf(before).kind === 'role');
};

/** «مكتب القصرين – الشروق»: a town at the head of a line, where a paper has an office. */
const isOfficeOfPaper = (
  tokens: readonly Token[],
  index: number,
  { key }: OrganizationHead,
): boolean => {
  if (key !== 'مكتب' || tokenBefore(tokens, index) !== undefined) return false;
  const town = placeAt(tokens, index + 1);
  return town?.proclitics === '' && /^[-–—/:]$/u.test(tokens[town.endToken]?.lexeme.text ?? '');
};

/** «مديرية التحيتا», «مديرية جبل مراد», «جبهة مقبنة», «مجمع خانصور». */
const isNameOfPlace = (tokens: readonly Token[], { index, lexeme }: Token): boolean =>
  placeAt(tokens, index)?.proclitics === '' ||
  landmarkWord(lexeme) !== null ||
  (!isVocabulary(lexeme) && !isKnownName(lexeme.key));
