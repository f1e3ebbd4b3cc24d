import type { Token } from '../../document.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { reaches } from '../../recognizers/people/roles/office-phrase.ts';
import type { Role, Roles } from '../../recognizers/people/roles/role.ts';
import { describesNounBefore, isHeadAt } from '../../recognizers/people/roles/role-heads.ts';
import { tokenAt } from '../../text/neighbours.ts';

/**
 * What is left for a name of the roles before it where the office begins behind a comma and another name:
 * «مسعد بولس، مستشار الرئيس الأمريكي دونالد ترامب» is one's adviser, and the president.
 * @param holderEnd behind the name before it.
 * @returns the office under the first head; undefined where the whole is one office.
 */
export const officeUnder = (
  tokens: readonly Token[],
  holderEnd: number,
  { office, title }: Roles,
): Role | undefined => {
  if (office?.firstToken !== holderEnd + 1 || !isComma(tokens[holderEnd])) return undefined;
  const { firstToken, endToken } = office;
  // «فلان، ومساعدة رئيس الجمهورية فلانة», «فلان، نائب وزير الديوان الشيخ فلان»: the next of a row.
  if (title !== undefined || titleOf(tokenAt(tokens, firstToken).lexeme).offset > 0)
    return undefined;
  for (let at = firstToken + 1; at < endToken; at++) {
    const isUnder = isHeadAt(tokens, at) && !describesNounBefore(tokens, at);
    if (isUnder && reaches(tokens, at, endToken)) return { firstToken: at, endToken };
  }
  return undefined;
};

const isComma = (token: Token | undefined): boolean =>
  token?.lexeme.text === '،' || token?.lexeme.text === ',';
