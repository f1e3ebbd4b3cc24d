import type { Token } from '../../../document.ts';
import { isFirstName } from '../../../lexicons/names.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';

/** «قتل الأخوان خضر وحسن في الحريق»: two brothers whose names follow are no party. */
export const areTwoBrothers = (tokens: readonly Token[], index: number): boolean => {
  const second = tokenAfter(tokens, index + 1)?.lexeme.key ?? '';
  return (
    /اخو(?:ان|ين)$/u.test(keyAt(tokens, index)) &&
    second.startsWith('و') &&
    isFirstName(second.slice(1)) &&
    isFirstName(keyAt(tokens, index + 1))
  );
};
