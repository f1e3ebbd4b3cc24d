import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { letterNames } from '../../../text/cutting/abbreviations.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { agreesAsFeminine } from '../word-shape.ts';

/** Words in the longest name. */
const maxNameWords = 5;

/**
 * The last word of a name that the adjective of its country closes, which goes with the head before it: «شركة
 * كونكو فيليبس الأمريكية», «صحيفة بيلد أم سونتاغ الألمانية». Whatever is between them is the name, where it begins
 * like one.
 */
export const nameBeforeCountry = (
  tokens: readonly Token[],
  at: number,
  headKey: string,
): Token | undefined => {
  const first = tokens[at];
  if (first === undefined || !begins(first.lexeme)) return undefined;
  for (let end = at + 1; end <= at + maxNameWords; end++) {
    const token = tokens[end];
    if (token?.sentence !== first.sentence) return undefined;
    const nationality = nationalityOf(token.lexeme);
    if (nationality?.definite === true && nationality.split.proclitics === '') {
      // «مجموعة جي إف إتش المالية»
      if (isAmong('financial', token.lexeme.key)) return undefined;
      const agrees = agreesAsFeminine(token.lexeme.key) === agreesAsFeminine(headKey);
      return agrees && end > at + 1 ? tokens[end - 1] : undefined;
    }
    if (!goesOn(token.lexeme)) return undefined;
  }
  return undefined;
};

/** A foreign word or a letter. */
const begins = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'latin' ||
  letterNames.has(lexeme.key) ||
  isAmong('foreignArticles', lexeme.key) ||
  isForeign(lexeme);

/** Neither a plain word nor one that opens another name. */
const goesOn = (lexeme: Lexeme): boolean => {
  if (begins(lexeme) || isAmong('companyTails', lexeme.key)) return true;
  if (lexeme.kind !== 'arabic' || isDefinite(lexeme.key)) return false;
  if (isFunctionWord(lexeme) || organizationHead(lexeme) !== null) return false;
  if (titleOf(lexeme).kind !== 'none') return false;
  return isKnownName(lexeme.key) || !isOrdinaryWord(lexeme);
};
