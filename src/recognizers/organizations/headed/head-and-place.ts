import type { Token } from '../../../document.ts';
import type { OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { classOfKnown, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { localityAt } from './localities.ts';

/** «شركة نقل تونس», «شركة نفط وغاز البصرة»: what it deals in, and where. */
export const tradeCompany = (
  tokens: readonly Token[],
  index: number,
  { offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  const head = tokenAt(tokens, index);
  const isTrade = (at: number, joined: string): boolean =>
    tokens[at]?.sentence === head.sentence &&
    isAmong('trades', keyAt(tokens, at).replace(joined, ''));
  if (!isTrade(index + 1, '')) return undefined;
  const at = isTrade(index + 2, 'و') ? index + 3 : index + 2;
  const place = localityAt(tokens, at);
  const last = tokens[(place?.endToken ?? 0) - 1];
  if (place?.proclitics !== '' || last?.sentence !== head.sentence) return undefined;
  const confidence = grade.likely;
  return { start: head.start + offset, end: last.end, confidence, rule: 'trade', class: 'company' };
};

/** «إذاعة تطاوين», «راديو تونس»: a place alone names a station; «إذاعة عدن الغد» has a name of its own. */
export const localStation = (
  tokens: readonly Token[],
  index: number,
  { offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  const head = tokenAt(tokens, index);
  // «إذاعة بشار الجهوية», though people are called so.
  const isRegional = tokens[index + 2]?.lexeme.key === 'الجهويه';
  // «تلفزيون دولة الكويت»
  const at = tokens[index + 1]?.lexeme.key === 'دوله' ? index + 2 : index + 1;
  const place = isRegional ? placeAt(tokens, at) : localityAt(tokens, at);
  const last = tokens[(place?.endToken ?? 0) - 1];
  if (place?.proclitics !== '' || last?.sentence !== head.sentence) return undefined;
  const next = keyAt(tokens, place.endToken);
  const named = knownAt(tokens, index + 1);
  // «إذاعة تطاوين», though a club is called so.
  const isNamed = named !== undefined && classOfKnown(named) !== 'sport';
  // «إذاعة المنستير اليوم»: when it was.
  const goesOn = next !== 'اليوم' && isAmong('mediaAfterPlace', next);
  if (goesOn || isNamed) return undefined;
  const confidence = grade.likely;
  const end = isRegional ? (tokens[place.endToken]?.end ?? last.end) : last.end;
  return { start: head.start + offset, end, confidence, rule: 'station', class: 'media' };
};
