import type { Token } from '../../document.ts';
import { isOfficePreposition, isThingToo } from '../../lexicons/titles.ts';
import type { Role } from '../../recognizers/people/roles/role.ts';

/** How given names of women end: «سنية», «أسماء», «ليلى». */
const ofWoman = /(?:[ةىا]|اء)$/u;

/**
 * Whether what stands beside a name is a thing and no office: «شهيد المؤسسة العسكرية سعيد القاسمي», «اتهم نائب المعارضة
 * سالم الفتحي»; a woman may be «مؤسسة الجمعية سنية الفتحي», but not «المحافظة على التراث».
 */
export const isThing = (
  tokens: readonly Token[],
  role: Role,
  given: Token | undefined,
): boolean => {
  const [head, next] = tokens.slice(role.firstToken, role.endToken);
  if (head === undefined || !isThingToo(head.lexeme)) return false;
  if (next !== undefined && isOfficePreposition(next.lexeme.text)) return true;
  return given === undefined || !ofWoman.test(given.lexeme.text);
};
