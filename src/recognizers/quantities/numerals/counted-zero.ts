import type { Token } from '../../../document.ts';
import { isNumberWord } from './number-words.ts';
import { zeroOffset } from './numeral-reading.ts';

/** Where «صفر» begins that counts a plural, «صفر إصابات», «صفر وفيات»; undefined for a score («3-صفر») or the month. */
export const countedZeroAt = (tokens: readonly Token[], index: number): number | undefined => {
  const [zero, counted] = [tokens[index], tokens[index + 1]];
  const offset = zero === undefined ? null : zeroOffset(zero.lexeme);
  if (zero === undefined || offset === null || counted?.sentence !== zero.sentence)
    return undefined;
  const { kind, key } = counted.lexeme;
  const isPlural = /^[^و].{2,}ات$/.test(key) || isNumberWord('pluralsInWaw', key);
  const isCounted = kind === 'arabic' && !key.startsWith('ال') && isPlural;
  return isCounted && tokens[index - 1]?.lexeme.kind !== 'punctuation'
    ? zero.start + offset
    : undefined;
};
