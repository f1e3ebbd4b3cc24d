import type { Sentence } from '../../document.ts';
import { placeCount, places } from './templates.ts';

/**
 * Opens the tokens that may be part of a name; `open` has 1 where the rules propose one. The others, six
 * in ten of news, are O, and nothing more is asked of them (a cascade: Weiss & Taskar 2010). `rows` has
 * the word of every token, `none` is the edge of a sentence, `pulls` what each word says at each place
 * for a name and against O; a token is open until they prefer O by `slack`.
 */
export const openTokens = (
  { firstToken, endToken }: Sentence,
  rows: Int32Array,
  none: number,
  pulls: Float32Array,
  slack: number,
  open: Uint8Array,
): void => {
  const at = (index: number): number =>
    (index < firstToken || index >= endToken ? none : (rows[index] as number)) * placeCount;
  let farLeft = at(firstToken - 2);
  let left = at(firstToken - 1);
  let here = at(firstToken);
  let right = at(firstToken + 1);
  for (let i = firstToken; i < endToken; i++) {
    const farRight = at(i + 2);
    const pull =
      (pulls[farLeft + places.farLeft] as number) +
      (pulls[left + places.left] as number) +
      (pulls[here + places.here] as number) +
      (pulls[right + places.right] as number) +
      (pulls[farRight + places.farRight] as number);
    if (pull > -slack) open[i] = 1;
    farLeft = left;
    left = here;
    here = right;
    right = farRight;
  }
};
