import type { Token } from '../../../document.ts';
import { isPlaceKind } from '../../../lexicons/place-words.ts';
import { isSayingAt } from '../../../lexicons/saying-verbs.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { closingQuotes, openingQuotes } from '../../../text/quotes.ts';
import { isBehindQuote, restBehindLam } from '../../people/parts/preposition-before.ts';
import type { TaggedSpan } from '../tag.ts';
import { bodyBehindNoun, townBehindDefinite } from './behind-noun.ts';
import { clearSplit, listedSplit } from './clear-split.ts';
import { isIntroduced } from './introduced.ts';
import { beginsForeign, nameSplit, type WordCounts } from './name-split.ts';

/** «وأضاف بنعاشور», «قال وارين سترين»: no «ب» or «و» is between a verb of saying and its subject. */
export const splitAfterSaying = (lexeme: Lexeme, countOf: WordCounts): ProcliticSplit =>
  splitWithout(/^[بو]/u, lexeme, countOf);

const splitWithout = (proclitics: RegExp, lexeme: Lexeme, countOf: WordCounts): ProcliticSplit => {
  const proper = nameSplit(lexeme, countOf);
  return proclitics.test(proper.proclitics) ? (lexeme.splits[0] ?? proper) : proper;
};

/** Whether a name is in quotes by itself, so that no clitic is before it: «"كهربا"». */
export const isQuotedAlone = (
  tokens: readonly Token[],
  { firstToken, endToken }: TaggedSpan,
): boolean => {
  const [before, after] = [tokens[firstToken - 1], tokens[endToken]];
  return (
    before !== undefined &&
    after !== undefined &&
    openingQuotes.has(before.lexeme.text) &&
    closingQuotes.has(after.lexeme.text)
  );
};

const isKindAlone = (lexeme: Lexeme): boolean =>
  isPlaceKind.has(lexeme) && !isDefinite(lexeme.key) && !isOrdinaryPlural(lexeme.key);
/** «مدن», «جزر»: others may follow. */
const isOrdinaryPlural = (key: string): boolean => /^(?:مدن|جزر|قري|مناطق)$|ات$/u.test(key);

/** Where a name that only the tagger finds begins in its first word. */
export const taggedSplit = (
  tokens: readonly Token[],
  span: TaggedSpan,
  countOf: WordCounts,
): ProcliticSplit => {
  const { lexeme } = tokenAt(tokens, span.firstToken);
  const whole = lexeme.splits[0];
  if (whole !== undefined && isQuotedAlone(tokens, span)) return whole;
  // «الصيني "كياو ديوي"»
  if (whole !== undefined && isBehindQuote(tokens, span.firstToken)) return whole;
  const listed = listedSplit(tokens, span);
  if (listed !== undefined) return listed;
  const clear = clearSplit(lexeme, span.tagClass);
  if (clear !== undefined) return clear;
  // «نهر وايكاتو»: nothing is between a kind of place and its name.
  const kind = span.tagClass === 'LOC' ? tokens[span.firstToken - 1]?.lexeme : undefined;
  if (whole !== undefined && kind !== undefined && isKindAlone(kind)) return whole;
  if (span.tagClass === 'LOC') {
    return townBehindDefinite(tokens, span.firstToken) ?? splitWithout(/^ك/u, lexeme, countOf);
  }
  const body = span.tagClass === 'ORG' ? bodyBehindNoun(tokens, span.firstToken) : undefined;
  if (body !== undefined) return body;
  if (span.tagClass !== 'PERS') return nameSplit(lexeme, countOf);
  const behindLam = restBehindLam(tokens, span.firstToken);
  if (behindLam !== undefined) return behindLam;
  if (whole !== undefined && beginsForeign(lexeme, countOf)) return whole;
  if (isSayingAt(tokens, span.firstToken - 1)) return splitAfterSaying(lexeme, countOf);
  const split = nameSplit(lexeme, countOf);
  // No «ف» or «ك» is between a role and the name.
  const isWhole = /^[فك]/u.test(split.proclitics) && isIntroduced(tokens, span.firstToken);
  return isWhole ? (whole ?? split) : split;
};
