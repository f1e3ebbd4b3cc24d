import type { TimeAmount } from '../../meaning.ts';
import { either, map, type Part, sequence } from '../grammar/combinators.ts';
import { notBefore } from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { joinedNumber } from '../grammar/counts.ts';
import { units } from '../words/word-classes.ts';
import { unit } from '../words/words.ts';
import {
  andFraction,
  counted,
  more,
  oneUnit,
  otherWordAndFraction,
  withSmaller,
} from './amounts.ts';

/** «ويوما», «ودقيقتين», no part of a longer name behind it. */
const smallerAmount = notBefore(more, definiteWord);

/** «سنة وستة أشهر», «دقيقة و44 ثانية», «سنة ويوما»: a unit alone is an amount when a smaller one is joined to it. */
export const unitAndMore: Part<readonly TimeAmount[]> = map(
  sequence(
    either(
      oneUnit,
      map(unit('minute', { definite: false }), () => ({ unit: 'minute', count: 1 }) as const),
    ),
    either(
      map(sequence(joinedNumber, counted), ([number, is]) => ({ unit: is, count: number })),
      smallerAmount,
    ),
  ),
  ([head, next]) => (units.indexOf(next.unit) < units.indexOf(head.unit) ? [head, next] : null),
);

/** «ساعة ونصف»: a unit alone is an amount when a fraction is joined to it. */
export const unitAndFraction: Part<readonly TimeAmount[]> = withSmaller(
  either(
    otherWordAndFraction,
    map(sequence(oneUnit, andFraction), ([head, part]) => ({ ...head, count: 1 + part })),
  ),
);
