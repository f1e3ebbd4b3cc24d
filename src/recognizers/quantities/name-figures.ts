import type { Token } from '../../document.ts';
import { dashes } from '../../text/characters.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isNumberWord } from './number-words.ts';

/** «TU 712», the number of a flight: the two letters of an airline. */
const isAirline = ({ kind, text }: Lexeme): boolean => kind === 'latin' && /^[A-Z]{2}$/u.test(text);

/** «الطريق السيار أ1»: a letter that is no proclitic. */
const isLetter = ({ text }: Lexeme): boolean => /^[^\P{L}وفبلك]$/u.test(text);

/** A full stop between Latin letters and figures, as in the name of a virus. */
const isBehindLatin = (tokens: readonly Token[], before: Token): boolean => {
  const name = tokens[before.index - 1];
  return before.lexeme.text === '.' && name?.lexeme.kind === 'latin' && name.end === before.start;
};

/** «إف-16», «إف 35», «كوفيد-19», «4G», «فرانس 24», «TU 712», «أ1». */
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
        before.lexeme.kind === 'latin' ||
        isBehindLatin(tokens, before) ||
        isLetter(before.lexeme))) ||
      isAirline(before.lexeme) ||
      before.lexeme.starts.some(({ key }) => isNumberWord('models', key))));
