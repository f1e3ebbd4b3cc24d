import type { TimeAmount } from '../../meaning.ts';
import { either, map, type Part, sequence } from '../grammar/combinators.ts';
import { particle, unit, word } from '../words/words.ts';

/** «و46.03 ثانية»: what a race took is told to parts of a second. */
export const joinedSeconds: Part<TimeAmount> = map(
  sequence(
    particle('and'),
    word('figures', { where: (value) => value < 60 && !Number.isInteger(value) }),
    either(unit('second'), word('units', { is: 'second' })),
  ),
  ([, count]) => ({ unit: 'second', count }),
);
