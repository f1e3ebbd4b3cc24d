import type { Token } from '../../document.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { Roles } from '../../recognizers/people/roles/role.ts';

/**
 * Whether the office before a title belongs to who is before it, since a comma or «و» parts the two: «كرم شريف خاطر، رئيس
 * الجامعة، الدكتور أحمد العدل», «حسين مخلوف وزير الموارد المائية والدكتورة لبانه مشوح».
 */
export const isClosed = (tokens: readonly Token[], roles: Roles | undefined): boolean => {
  if (roles?.office === undefined || roles.title === undefined) return false;
  const { endToken } = roles.office;
  const { firstToken } = roles.title;
  const title = tokens[firstToken]?.lexeme;
  const isJoined = title?.key.startsWith('و') === true && titleOf(title).offset === 1;
  const hasComma = /^[،,]$/u.test(tokens[endToken]?.lexeme.text ?? '');
  return hasComma ? firstToken === endToken + 1 : isJoined && firstToken === endToken;
};
