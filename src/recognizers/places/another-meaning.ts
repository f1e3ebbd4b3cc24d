import type { Token } from '../../document.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isUndoneAfter, isUndoneBy } from '../../lexicons/place-exceptions.ts';
import { clubWord, compoundAdjective, isCompoundAdjective } from '../../lexicons/place-words.ts';
import type { PlaceName } from '../../lexicons/places.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';

// «أدت إلى تأهله»: who writes the hamza that «تاهلة» lacks leaves no dots out, so that it is a noun with a pronoun.
const isOfSomebody = (
  tokens: readonly Token[],
  { firstToken, endToken, payload: { name } }: GazetteerMatch<PlaceName>,
): boolean => {
  const { spelling } = tokenAt(tokens, firstToken).lexeme;
  return (
    endToken === firstToken + 1 &&
    name.endsWith('ة') &&
    spelling.endsWith('ه') &&
    /[أإآ]/u.test(spelling) &&
    !/[أإآ]/u.test(name)
  );
};

/** «أمريكا الشمالية والوسطى»: the second adjective of one noun. */
export const isSecondOfTwo = (tokens: readonly Token[], index: number): boolean => {
  const [noun, first, second] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  return (
    noun !== undefined &&
    first !== undefined &&
    second !== undefined &&
    noun.sentence === second.sentence &&
    isCompoundAdjective(first.lexeme) &&
    compoundAdjective(second.lexeme)?.proclitics === 'و'
  );
};

/** «مسقط رأسه», «برشلونة الإسباني», «فريق الوكرة»: a birthplace and clubs. */
export const isElse = (tokens: readonly Token[], match: GazetteerMatch<PlaceName>): boolean => {
  const { firstToken, endToken, proclitics, payload } = match;
  const isAlone = endToken === firstToken + 1;
  if (isOfSomebody(tokens, match) || (isAlone && isSecondOfTwo(tokens, firstToken))) return true;
  const before = proclitics === '' ? tokenBefore(tokens, firstToken) : undefined;
  if (before !== undefined && clubWord(before.lexeme) !== null) return true;
  const noun = proclitics === 'و' ? tokenBefore(tokens, firstToken) : before;
  // «قواعد الجولان», «المرور والجولان»
  if (noun !== undefined && isUndoneAfter(payload.nameKey, noun.lexeme)) return true;
  const after = tokenAfter(tokens, endToken - 1);
  if (after === undefined) return false;
  if (isUndoneBy(payload.nameKey, after.lexeme.key)) return true;
  // «الضفة الجنوبية للنهر»
  if (payload.tier !== 'sure' && isCompoundAdjective(after.lexeme)) return true;
  const nationality = nationalityOf(after.lexeme);
  return (
    nationality?.definite === true &&
    nationality.form === 'masculine' &&
    nationality.split.proclitics === '' &&
    payload.codes.includes(nationality.code)
  );
};
