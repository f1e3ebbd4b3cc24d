import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { dashes } from '../../../text/characters.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { areQuotes, closingQuotes } from '../../../text/quotes.ts';
import { isNumberNoun, isNumberWord, isNumberWordBehind } from '../numerals/number-words.ts';

/** «الطريق السيار أ 1»: the letter of a road or an aircraft. */
const isModelLetter = ({ text }: Lexeme): boolean => text === 'أ';

/** «فيتامين», «والفيتامين» */
const isLettered = (token: Token | undefined): boolean =>
  token !== undefined && isNumberNoun('lettered', token.lexeme);

/** «الطريق السيار أ1»: a letter that is no proclitic. */
const isLetter = ({ text }: Lexeme): boolean => /^[^\P{L}وفبلك]$/u.test(text);

/** A full stop between Latin letters and figures, as in the name of a virus. */
const isBehindLatin = (tokens: readonly Token[], before: Token): boolean => {
  const name = tokens[before.index - 1];
  return before.lexeme.text === '.' && name?.lexeme.kind === 'latin' && name.end === before.start;
};

/** Most words of a title before its number: «قسام 2», «ميتال جير سوليد 5». */
const longestTitle = 3;

/** Whether figures end a quotation of few words, which is a name. */
const endsTitle = (
  tokens: readonly Token[],
  { index, end }: Token,
  after: Token | undefined,
): boolean => {
  if (after?.start !== end || !closingQuotes.has(after.lexeme.text)) return false;
  for (let at = index - 1; at >= index - 1 - longestTitle; at--) {
    const { text = '', kind } = tokens[at]?.lexeme ?? {};
    if (at < index - 1 && areQuotes(text, after.lexeme.text)) return true;
    if (kind !== 'arabic' && kind !== 'latin') return false;
  }
  return false;
};

/** «منبر24», «مشروع21»: written to a noun, where nothing follows that they could count; «حوالي20» and «المادة5» are slips. */
const isWrittenToName = (first: Token, before: Token, after: Token | undefined): boolean => {
  const { lexeme, end } = before;
  if (end !== first.start || lexeme.kind !== 'arabic' || lexeme.key.length < 3) return false;
  if (!/^[1-9]\d?$/.test(first.lexeme.key) || isFunctionWord(lexeme)) return false;
  if (isNumberNoun('labels', lexeme) || isNumberWordBehind('numbered', lexeme)) return false;
  if (isNumberWord('about', lexeme.key) || lexeme.key === 'عدد') return false;
  return after?.lexeme.kind !== 'arabic' || isFunctionWord(after.lexeme);
};

/** «إف-16», «إف 35», «كوفيد-19», «4G», «فرانس 24», «TU 712», «iOS 6», «أ1». */
export const isPartOfName = (
  tokens: readonly Token[],
  first: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean =>
  (after !== undefined &&
    after.start === first.end &&
    (after.lexeme.kind === 'latin' || isNumberWord('minute', after.lexeme.key))) ||
  (before !== undefined &&
    ((before.end === first.start &&
      (dashes.has(before.lexeme.text) ||
        isBehindLatin(tokens, before) ||
        isLetter(before.lexeme))) ||
      isWrittenToName(first, before, after) ||
      before.lexeme.kind === 'latin' ||
      isModelLetter(before.lexeme) ||
      endsTitle(tokens, first, after) ||
      isNumberWordBehind('models', before.lexeme) ||
      // «فيتامين ب 12»
      isLettered(tokens[before.index - 1])));
