import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** «سكك» or «السكك», proclitics taken off; null for other words. */
export const railwayWord: (lexeme: Lexeme) => ProcliticSplit | null = rarely(
  'railways/railwayWord',
  ({ kind, splits }) =>
    kind === 'arabic' ? (splits.find(({ key }) => /^(?:ال)?سكك$/u.test(key)) ?? null) : null,
);

/** The railways of a country: «سكك حديد مصر», «السكك الحديدية البريطانية»; without it none. */
export const railwaysAt = (
  tokens: readonly Token[],
  index: number,
  { offset, key }: ProcliticSplit,
): OrganizationSpan | undefined => {
  const [head, iron, last] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (head === undefined || iron === undefined || last?.sentence !== head.sentence)
    return undefined;
  const isDefinite = key.startsWith('ال');
  if (iron.lexeme.key !== (isDefinite ? 'الحديديه' : 'حديد')) return undefined;
  const end = isDefinite ? endOfAdjective(last) : endOfCountry(tokens, last);
  if (end === undefined) return undefined;
  const start = head.start + offset;
  return { start, end, confidence: grade.likely, rule: 'railways', class: 'company' };
};

const endOfAdjective = ({ lexeme, end }: Token): number | undefined => {
  const nationality = nationalityOf(lexeme);
  return nationality?.definite === true && nationality.form === 'feminine' ? end : undefined;
};

const endOfCountry = (tokens: readonly Token[], { index, start }: Token): number | undefined => {
  const country = countryAt(tokens, index);
  return country?.start === start ? country.end : undefined;
};
