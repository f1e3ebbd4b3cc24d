import type { Clock } from '../../meaning.ts';
import { either, map, type Part, type Phrase, sequence } from '../grammar/combinators.ts';
import { where } from '../grammar/conditions.ts';
import { particle } from '../words/words.ts';
import { decimalTime, ofFigures } from './clock-figures.ts';
import { meridiem, type NamedPart } from './day-parts.ts';

/** Farthest one hour of a list is from the next, in tokens. */
const farthestHour = 12;

/** Whether an hour before noon is near: «6.30 ص», «10 ص». */
const isBesideMorning = ({ tokens, start, end }: Phrase, at: number): boolean => {
  const [from, to] = [Math.max(start, at - farthestHour), Math.min(end, at + farthestHour)];
  return tokens
    .slice(from, to)
    .some(
      ({ lexeme, index }) => lexeme.text === 'ص' && tokens[index - 1]?.lexeme.kind === 'number',
    );
};

const morningLetter: Part<NamedPart> = map(particle('am'), () => ({
  part: 'morning',
  meridiem: true,
}));

// «2.30 م» may be metres where no hour before noon is near.
/** «6.30 ص», which is no amount. */
export const letteredTime: Part<Clock> = either(
  map(sequence(decimalTime, morningLetter), ([time, named]) => ofFigures(time, named)),
  map(sequence(where(isBesideMorning), decimalTime, meridiem), ([, time, named]) =>
    ofFigures(time, named),
  ),
);
