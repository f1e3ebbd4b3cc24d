import type { Token } from '../../document.ts';
import { insideWord, isNameHead, settlementWord } from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { tokenBefore } from '../../text/neighbours.ts';

/** Where «بلدية» is an area, and not the office that administers it. */
const countriesOfCommunes = new Set(['DZ', 'MR']);

/**
 * Whether a «بلدية» is the commune where something happens, so that its name is that of a place: «إلى بلدية
 * الدبداب»; but «ببلدية المنستير» is the office.
 */
export const isCommune = (tokens: readonly Token[], index: number): boolean => {
  const head = tokens[index];
  const place = placeAt(tokens, index + 1);
  const first = tokens[index + 1];
  if (head === undefined || first?.sentence !== head.sentence) return false;
  if (place?.payload.codes.some((code) => !countriesOfCommunes.has(code)) === true) {
    return isOfProvince(tokens, place.endToken);
  }
  const isNamed = place?.proclitics === '' || isNameHead(first.lexeme);
  return isNamed ? isLed(tokens, index) : isOfProvince(tokens, index + 2);
};

// «ببلدية», «إلى بلدية», «قرب بلدية», «إقليم بلدية»
const isLed = (tokens: readonly Token[], index: number): boolean => {
  if (tokens[index]?.lexeme.key.startsWith('بب') === true) return true;
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before === undefined) return false;
  return before.spelling === 'من' || insideWord(before) !== null || settlementWord(before) !== null;
};

// «بولاية الجلفة», «دائرة عين وسارة»
const isOfProvince = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index];
  return (
    next !== undefined &&
    next.sentence === tokens[index - 1]?.sentence &&
    settlementWord(next.lexeme) !== null
  );
};
