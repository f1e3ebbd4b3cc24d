import type { GeoProjection } from 'd3-geo';
import { h } from './element.ts';
import { mapHeight, mapWidth } from './map-frame.ts';
import type { View } from './view.ts';

/** A point of the drawing. */
type Point = readonly [x: number, y: number];

const middle: Point = [mapWidth / 2, mapHeight / 2];
/** How much larger one step makes the map, and how many steps there are from the map at first. */
const step = 1.8;
const [leastSteps, mostSteps] = [-3, 8];
/** Pixels that the pointer moves before the map does: less is a click. */
const still = 4;

interface Targets {
  /** The point of what is chosen, where it is on the map. */
  readonly chosen: () => Point | null;
  /** That of the place that is named most. */
  readonly busiest: () => Point | null;
  readonly draw: () => void;
}

interface Zoom {
  readonly buttons: HTMLElement;
  /** Lets the pointer drag the map. */
  readonly follow: (drawing: SVGElement) => void;
}

/**
 * Buttons that make the map larger, smaller or as it was. What is chosen comes to the middle, or with the
 * first step what is named most.
 */
export const zoomOf = (
  projection: GeoProjection,
  view: View,
  { chosen, busiest, draw }: Targets,
): Zoom => {
  const [scale, translation] = [projection.scale(), projection.translate()];
  let steps = 0;
  const move = ([x, y]: Point, factor: number, [toX, toY]: Point = [x, y]): void => {
    const [left, top] = projection.translate();
    projection.scale(projection.scale() * factor);
    projection.translate([toX + (left - x) * factor, toY + (top - y) * factor]);
    draw();
  };
  const change = (by: 1 | -1): void => {
    if (steps + by < leastSteps || steps + by > mostSteps) return;
    steps += by;
    const target = by === 1 ? (chosen() ?? (steps === 1 ? busiest() : null)) : null;
    move(target ?? middle, step ** by, middle);
  };
  const reset = (): void => {
    steps = 0;
    projection.scale(scale).translate(translation);
    draw();
  };
  const button = (word: 'larger' | 'smaller' | 'whole', sign: string, onclick: () => void) =>
    h(
      'button',
      { type: 'button', 'aria-label': view.word(word), title: view.word(word), onclick },
      sign,
    );
  return {
    buttons: h(
      'p',
      { class: 'zoom' },
      button('larger', '+', () => change(1)),
      button('smaller', '−', () => change(-1)),
      button('whole', '⤢', reset),
    ),
    follow: (drawing) => followPointer(drawing, (by) => move([0, 0], 1, by)),
  };
};

/** A mouse drags; a finger scrolls, and a click that moved nothing chooses. */
const followPointer = (drawing: SVGElement, moveBy: (by: Point) => void): void => {
  let from: Point | null = null;
  let hasMoved = false;
  drawing.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    from = pointerType === 'mouse' && button === 0 ? [clientX, clientY] : null;
    hasMoved = false;
  });
  window.addEventListener('pointermove', ({ buttons, clientX, clientY }) => {
    // It may have been let go of outside of the window.
    if (buttons === 0) from = null;
    if (from === null) return;
    const [x, y] = [clientX - from[0], clientY - from[1]];
    if (!hasMoved && Math.hypot(x, y) < still) return;
    hasMoved = true;
    from = [clientX, clientY];
    const perPixel = mapWidth / drawing.clientWidth;
    moveBy([x * perPixel, y * perPixel]);
  });
  window.addEventListener('pointerup', () => {
    from = null;
  });
  drawing.addEventListener(
    'click',
    (event) => {
      if (hasMoved) event.stopPropagation();
      hasMoved = false;
    },
    { capture: true },
  );
};
