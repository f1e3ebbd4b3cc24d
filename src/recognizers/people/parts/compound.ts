import type { Token } from '../../../document.ts';
import {
  innerNameWordOf,
  isForeign,
  isName,
  isNisbaName,
  isSure,
  type OpenerReading,
} from '../../../lexicons/name-word.ts';
import {
  isCompoundEnd,
  isCompoundPlace,
  isServedOne,
  makesNoCompound,
} from '../../../lexicons/people-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { canBeGiven } from './given-name.ts';

/** Whether a word can follow «عبد» in a name: «الرحمن», «ربه». */
export const isServed = ({ key }: Lexeme): boolean =>
  (isDefinite(key) && key.length > 3) || isServedOne(key);

/** Whether a word and one beside it are the name of a place. */
export const startsPlace = (tokens: readonly Token[], index: number): boolean =>
  isCompoundPlace(keyAt(tokens, index), keyAt(tokens, index + 1)) ||
  isOfBeni(tokens, index) ||
  (index > 0 && isCompoundPlace(keyAt(tokens, index - 1), keyAt(tokens, index)));

// «زار لبني ملال»: of the town, though «لبنى» is a name.
const isOfBeni = (tokens: readonly Token[], index: number): boolean =>
  /^[وف]?لبني$/.test(keyAt(tokens, index)) && placeAt(tokens, index)?.endToken === index + 2;

/** «عبد الله», «أبو مازن», «ابن خلدون», «أبو عبد الله»: the index after the name. */
export const afterOpener = (
  tokens: readonly Token[],
  index: number,
  { kind, offset, certain }: OpenerReading,
): number | undefined => {
  const next = tokens[index + 1];
  if (next === undefined || next.sentence !== tokens[index]?.sentence) return undefined;
  const { lexeme } = next;
  if (lexeme.kind !== 'arabic') return undefined;
  if (kind === 'servant') return isServed(lexeme) ? index + 2 : undefined;
  if (isCompoundPlace(keyAt(tokens, index).slice(offset), lexeme.key)) return undefined;
  if (lexeme.key === 'عبد') {
    const third = tokens[index + 2];
    return third !== undefined && isServed(third.lexeme) ? index + 3 : undefined;
  }
  const word = innerNameWordOf(lexeme);
  // «بن علي» alone, but «بن عروس» and «بن قردان» are places.
  if (tokens[index]?.lexeme.key === 'بن') {
    return isName(word) && placeAt(tokens, index) === undefined ? index + 2 : undefined;
  }
  if (isName(word)) {
    return certain || isSure(word) ? (afterCompound(tokens, index + 1) ?? index + 2) : undefined;
  }
  const after = tokens[index + 2];
  const isKunya =
    isDefinite(lexeme.key) ||
    isForeign(lexeme) ||
    // «أبو خطاب الحديدي»: a noun and where he is from.
    (after !== undefined &&
      after.sentence === next.sentence &&
      isNisbaName(after.lexeme) &&
      canBeGiven(lexeme));
  return certain && isKunya ? index + 2 : undefined;
};

/** «صلاح الدين», «نصر الله»: the index after the second word. */
export const afterCompound = (tokens: readonly Token[], index: number): number | undefined => {
  const next = tokens[index + 1];
  const makes =
    next !== undefined &&
    next.sentence === tokens[index]?.sentence &&
    isCompoundEnd(next.lexeme.key);
  return makes && !makesNoCompound(keyAt(tokens, index)) ? index + 2 : undefined;
};
