import type { Sentence } from '../../../document.ts';
import { positionCount, positions } from '../features/templates.ts';

/**
 * Opens the tokens that may be part of a name; `open` has 1 where the rules propose one. The others, half
 * of news, are O, and nothing more is asked of them (a cascade: Weiss & Taskar 2010). `rows` has
 * the word of every token, `none` is the edge of a sentence, `pulls` what each word says at each position
 * for a name and against O; a token is open until they prefer O by `pruningMargin`, in steps as they are.
 */
export const openTokens = (
  { firstToken, endToken }: Sentence,
  rows: Int32Array,
  none: number,
  pulls: Int32Array,
  pruningMargin: number,
  open: Uint8Array,
): void => {
  const at = (index: number): number =>
    (index < firstToken || index >= endToken ? none : (rows[index] as number)) * positionCount;
  const least = -pruningMargin;
  let farLeft = at(firstToken - 2);
  let left = at(firstToken - 1);
  let here = at(firstToken);
  let right = at(firstToken + 1);
  for (let i = firstToken; i < endToken; i++) {
    const farRight = at(i + 2);
    const pull =
      (pulls[farLeft + positions.farLeft] as number) +
      (pulls[left + positions.left] as number) +
      (pulls[here + positions.here] as number) +
      (pulls[right + positions.right] as number) +
      (pulls[farRight + positions.farRight] as number);
    if (pull > least) open[i] = 1;
    farLeft = left;
    left = here;
    here = right;
    right = farRight;
  }
};
