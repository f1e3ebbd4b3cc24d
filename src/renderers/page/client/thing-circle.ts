import { asButton, s } from './element.ts';
import type { ModelThing } from './page-model.ts';
import type { View } from './view.ts';

/** A thing in a drawing. */
interface Circle {
  readonly thing: ModelThing;
  /** Where the middle is, and how far the edge. Pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A circle that is a button for its thing, with what is written at it. */
export const thingCircle = (
  { thing, x, y, radius }: Circle,
  kind: string,
  view: View,
  text: SVGElement,
): SVGElement => {
  const { number, places, name } = thing;
  return s(
    'g',
    {
      class: kind,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      'data-thing': number,
      'aria-label': `${name}: ${view.counted('mention', places.length)}`,
      ...asButton(() => view.store.toggleThing(number)),
    },
    s('circle', { r: radius }),
    text,
  );
};
