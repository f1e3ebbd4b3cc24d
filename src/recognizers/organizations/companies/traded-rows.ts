import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isShares } from './traded-companies.ts';

/** Companies of the longest row. */
const mostCompanies = 12;

/** A company of a row; `isShort` when only the word for shares before it makes it one. */
interface Traded {
  readonly start: number;
  readonly last: Token;
  readonly isShort: boolean;
}

/**
 * Companies by the short names that they have on the market, plain words too, behind a word of shares: «هبط سهم
 * الأسماك», «صعدت أسهم جرير والتعاونية وتكوين».
 */
export const tradedRow = (tokens: readonly Token[], index: number): readonly OrganizationSpan[] => {
  const found: OrganizationSpan[] = [];
  let at = index + 1;
  for (let count = 0; count < mostCompanies; count++) {
    const company =
      tradedAt(tokens, at, count > 0) ?? (count === 0 ? toldAt(tokens, index) : undefined);
    if (company === undefined) break;
    const { start, last, isShort } = company;
    // «أسهم الأهلي في نجاح الحملة»: a verb
    if (isVerb(tokens, index) && tokens[last.index + 1]?.lexeme.key === 'في') break;
    if (isShort) {
      found.push({
        start,
        end: last.end,
        confidence: grade.fixed,
        rule: 'traded-row',
        class: 'company',
      });
    }
    const comma = tokenAfter(tokens, last.index)?.lexeme.text;
    at = last.index + (comma === '،' || comma === ',' ? 2 : 1);
  }
  return found;
};

/** The company that begins at an index; any but the first may have «و» before it. */
const tradedAt = (tokens: readonly Token[], at: number, isFurther: boolean): Traded | undefined => {
  const token = tokenAfter(tokens, at - 1);
  if (token === undefined) return undefined;
  const { key } = token.lexeme;
  const isJoined = isFurther && key.startsWith('و');
  const next = tokenAfter(tokens, at);
  const first = isJoined ? key.slice(1) : key;
  const start = token.start + (isJoined ? 1 : 0);
  // «دلة الصحية» before «دلة»
  if (next !== undefined && isAmong('tradedShorts', `${first} ${next.lexeme.key}`)) {
    return { start, last: next, isShort: true };
  }
  const known = knownAt(tokens, at);
  const ofKnown = tokens[(known?.endToken ?? 0) - 1];
  if (known !== undefined && ofKnown !== undefined && ofKnown.index > at) {
    return { start, last: ofKnown, isShort: false };
  }
  // «سهم الباحة للاستثمار», «أسهم الأهلي المصري»: more of a name that is not listed
  if (isAmong('tradedShorts', first) && !isLonger(next) && placeAt(tokens, at + 1) === undefined) {
    return { start, last: token, isShort: true };
  }
  return ofKnown === undefined ? undefined : { start, last: ofKnown, isShort: false };
};

/** Words of the longest name that no list has. */
const mostWords = 3;

/** «سهم الاستشارات المالية الذي انخفض»: what is between a share and how it did. */
const toldAt = (tokens: readonly Token[], index: number): Traded | undefined => {
  const first = tokenAfter(tokens, index);
  if (first === undefined || !/^و?سهم$/.test(keyAt(tokens, index))) return undefined;
  // «مليون سهم تقاسمتها»
  if (isAmong('beforePrices', keyAt(tokens, index - 1))) return undefined;
  const head = organizationHead(first.lexeme);
  // «سهم شركة تبريد»
  if (head?.definite === false) return undefined;
  for (let last = first; last.index < index + 1 + mostWords; ) {
    if (!isNoun(last.lexeme)) return undefined;
    const next = tokenAfter(tokens, last.index);
    if (next === undefined) return undefined;
    if (isAmong('afterTraded', next.lexeme.key)) {
      // «سهم الشركة الذي …»
      const isBare = head !== null && last === first;
      return isBare ? undefined : { start: first.start, last, isShort: true };
    }
    last = next;
  }
  return undefined;
};

const isNoun = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'arabic' &&
  !isFunctionWord(lexeme) &&
  !isShares(lexeme) &&
  !/^(?:[وب]|ل(?!ل)|الاسهم$)/.test(lexeme.key);

const isVerb = (tokens: readonly Token[], index: number): boolean =>
  /^[وف]?اسهم$/u.test(keyAt(tokens, index));

const isLonger = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:ال|لل)/u.test(next.lexeme.key);
