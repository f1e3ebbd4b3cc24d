import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord, isUnsplit } from '../../../lexicons/names.ts';
import { isOrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { properSplit } from '../../../lexicons/stems.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { isQuote } from '../../../text/quotes.ts';
import { grade } from '../../grades.ts';
import { localityAt } from '../headed/localities.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Whether the name of a medium or company may end with a word. */
export const isTail = ({ key }: Lexeme): boolean =>
  isAmong('mediaTails', key) ||
  key === 'اف' ||
  isAmong('companyEndings', key) ||
  isAmong('definiteEndings', key);

/** Whether a word is a name, a foreign word or a definite one: not «قنوات تايمز». */
const isProper = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  return (
    properSplit(lexeme).key.startsWith('ال') ||
    !isOrdinaryWord(lexeme) ||
    localityAt(tokens, at) !== undefined
  );
};

/** A foreign word, or a name that no Arab has. */
const isOfNoArab = (lexeme: Lexeme): boolean => {
  if (lexeme.kind === 'latin' || isForeign(lexeme)) return true;
  const { key } = properSplit(lexeme);
  return isKnownName(key) && !isArabName(key);
};

/** Words before the last one. */
const maxWordsBefore = 3;

/** A radio station, its frequency in quotation marks or not: «الجوهرة أف أم», «الجوهرة "أف أم"». */
const stationAt = (tokens: readonly Token[], index: number): OrganizationSpan | undefined => {
  const last = tokens[index + 1];
  const isQuoted = isQuote(tokens[index - 1]?.lexeme.text ?? '');
  const first = tokens[isQuoted ? index - 2 : index - 1];
  if (last?.lexeme.key !== 'ام' || first?.sentence !== last.sentence) return undefined;
  if (first.lexeme.kind !== 'arabic' || isFunctionWord(first.lexeme)) return undefined;
  const end = isQuoted ? tokens[index + 2]?.end : last.end;
  if (end === undefined) return undefined;
  // «لإكسبراس أف أم»: no foreign word begins so.
  const isBehindLam = /^ل[أإ]/u.test(first.lexeme.spelling);
  const start = first.start + (isBehindLam ? 1 : properSplit(first.lexeme).offset);
  return { start, end, confidence: grade.sure, rule: 'station', class: 'media' };
};

/**
 * «شوبا العقارية»: a definite adjective describes no word without article, so that both are the name
 * of a company.
 */
const describedAt = (tokens: readonly Token[], index: number): OrganizationSpan | undefined => {
  const [first, last] = [tokens[index - 1], tokens[index]];
  if (first === undefined || last === undefined || first.sentence !== last.sentence)
    return undefined;
  const { lexeme } = first;
  const split = properSplit(lexeme);
  if (lexeme.kind !== 'arabic' || isDefinite(split.key) || /^لل/.test(lexeme.key)) {
    return undefined;
  }
  if (isOrdinaryWord(lexeme) || isFunctionWord(lexeme) || isOrganizationHead(lexeme))
    return undefined;
  const { end } = last;
  const rule = 'company-suffix';
  return {
    start: first.start + split.offset,
    end,
    confidence: grade.likely,
    rule,
    class: 'company',
  };
};

/** The name that ends at an index: «السومرية نيوز», and foreign words of a company, «مارفل ستوديوز». */
export const tailedName = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  if (tokens[index]?.lexeme.key === 'اف') return stationAt(tokens, index);
  if (isAmong('definiteEndings', keyAt(tokens, index))) return describedAt(tokens, index);
  const { end, sentence } = tokenAt(tokens, index);
  const canBelong = (token: Token | undefined): token is Token =>
    token !== undefined &&
    token.sentence === sentence &&
    (token.lexeme.kind === 'arabic' || token.lexeme.kind === 'latin') &&
    !isFunctionWord(token.lexeme) &&
    !isOrganizationHead(token.lexeme) &&
    !isTitle(token.lexeme);
  let first = tokens[index - 1];
  const isCompany = isAmong('companyEndings', keyAt(tokens, index));
  if (!canBelong(first)) return undefined;
  if (isCompany ? !isOfNoArab(first.lexeme) : !isProper(tokens, index - 1)) return undefined;
  const isPart = isCompany ? isOfNoArab : isForeign;
  for (let at = index - 2; at >= index - maxWordsBefore && isPart(first.lexeme); at--) {
    const before = tokens[at];
    if (!canBelong(before) || !isPart(before.lexeme)) break;
    first = before;
  }
  // «بريتش بتروليوم» begins with its ب.
  const isWhole = isUnsplit(first.lexeme.key);
  return {
    start: first.start + (isWhole ? 0 : properSplit(first.lexeme).offset),
    end,
    confidence: grade.likely,
    rule: isCompany ? 'company-suffix' : 'media-suffix',
    class: isCompany ? 'company' : 'media',
  };
};
