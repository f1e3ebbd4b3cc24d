import type { Candidate } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';

/** Whether search keys of a name are those of a company that has the name of a common thing: «صحة», «اتصالات». */
export const isPlainCompany = (
  { attributes }: Candidate,
  [key = '', ...more]: readonly string[],
): boolean =>
  attributes?.class === 'company' &&
  more.length === 0 &&
  (isAmong('companyNouns', key) || isAmong('tradedShorts', key));
