import type { Candidate, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import {
  isDefiniteRealmHead,
  isDynastic,
  isMonarchy,
  isRealm,
  isRealmHead,
} from '../../lexicons/former-states.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { placeAt } from '../../lexicons/places.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';

/** Whether a word is a kind of state that a name may follow: «مملكة», «والخلافة». */
export const opensRealm = ({ splits }: Lexeme): boolean =>
  splits.some(({ key }) => isRealmHead(key) || isDefiniteRealmHead(key));

/**
 * A kingdom, empire or duchy of the past with the name of its land, people or house: «مملكة فرنسا», «إمبراطورية
 * هابسبورغ», «الخلافة العباسية».
 */
export const realmFrom = (tokens: readonly Token[], index: number): Candidate | undefined => {
  const head = tokens[index];
  const split = head?.lexeme.splits.find(({ key }) => isRealmHead(key) || isDefiniteRealmHead(key));
  // «سلطنة عمان» and «مملكة السويد» are listed as a whole.
  if (head === undefined || split === undefined || countryAt(tokens, index) !== undefined) {
    return undefined;
  }
  const end = endBehind(tokens, index + 1, split);
  const last = end === undefined ? undefined : tokens[end - 1];
  if (last === undefined) return undefined;
  const words = tokens.slice(index + 1, end).map(({ lexeme }) => lexeme.spelling);
  return {
    type: 'country',
    start: head.start + split.offset,
    end: last.end,
    value: codeOfToday(tokens, index + 1),
    confidence: grade.certain,
    source: 'countries',
    rule: 'countries/realm',
    name: [split.spelling, ...words].join(' '),
  };
};

/** «مملكة بلجيكا» is so today, and «مملكة فرنسا» is not. */
const codeOfToday = (tokens: readonly Token[], at: number): { readonly code: string } | null => {
  const { lexeme } = tokenAt(tokens, at);
  const code = countryAt(tokens, at)?.payload.code ?? nationalityOf(lexeme)?.code;
  return code !== undefined && isMonarchy(code) ? { code } : null;
};

/** The index behind the name that follows the head of a realm. */
const endBehind = (
  tokens: readonly Token[],
  at: number,
  { key }: ProcliticSplit,
): number | undefined => {
  const next = tokenAfter(tokens, at - 1);
  if (next === undefined) return undefined;
  if (isDefiniteRealmHead(key)) {
    return isDynastic(next.lexeme.key) || isKingdomOf(key, next.lexeme) ? at + 1 : undefined;
  }
  const country = countryAt(tokens, at);
  if (country?.proclitics === '') return country.endToken;
  const place = placeAt(tokens, at);
  if (place?.proclitics === '' && place.payload.tier === 'sure') return place.endToken;
  return isRealm(next.lexeme.key) ? at + 1 : undefined;
};

/** «المملكة المجرية»: the states of today that are called so are listed as a whole. */
const isKingdomOf = (head: string, lexeme: Lexeme): boolean => {
  if (head !== 'المملكه') return false;
  const nationality = nationalityOf(lexeme);
  return nationality?.form === 'feminine' && nationality.definite && nationality.split.offset === 0;
};
