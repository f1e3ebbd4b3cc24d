import { s } from './element.ts';
import type { Filters } from './filters.ts';
import { FreeRoom } from './free-room.ts';
import { height, type Link, layOut, type PlacedName, width } from './network-layout.ts';
import type { ModelThing } from './page-model.ts';
import { scrolled, sectionOf } from './section.ts';
import { thingCircle } from './thing-circle.ts';
import type { View } from './view.ts';

/** Who is named with whom: the most frequent names, a line for each pair in one sentence. */
export const networkView = (view: View): HTMLElement | null => {
  const { store, word } = view;
  const { nodes, links } = layOut(view);
  if (nodes.length < 3) return null;
  const lines = linesOf(links);
  const marks = marksOf(nodes, view);
  const drawn = s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      class: 'graph',
      role: 'group',
      'aria-label': word('network'),
      direction: 'ltr',
    },
    ...lines.map(({ line }) => line),
    ...marks.map(({ mark }) => mark),
  );
  store.watch(({ thing }, before) => {
    if (thing !== before?.thing) showNear(lines, marks, thing);
  });
  return sectionOf('network', view, [scrolled('network', drawn)]);
};

interface Line {
  readonly line: SVGElement;
  readonly link: Link;
}

/** The broader, the more often two are named together. */
const linesOf = (links: readonly Link[]): readonly Line[] => {
  const most = Math.max(...links.map(({ count }) => count));
  return links.map((link) => {
    const { source, target, count } = link;
    const line = s('line', {
      x1: source.x ?? 0,
      y1: source.y ?? 0,
      x2: target.x ?? 0,
      y2: target.y ?? 0,
      class: 'link',
      'stroke-width': 0.8 + 3.2 * Math.sqrt(count / most),
    });
    return { line, link };
  });
};

interface Mark {
  readonly mark: SVGElement;
  readonly thing: ModelThing;
}

/** Circles with their names. */
const marksOf = (nodes: readonly PlacedName[], view: View): readonly Mark[] => {
  const nameAt = placesOfNames(nodes);
  return nodes.map(({ thing, radius, x = 0, y = 0 }) => {
    const name = s('text', { y: nameAt.get(thing) ?? 0, 'text-anchor': 'middle' }, thing.name);
    const mark = thingCircle({ thing, radius, x, y }, `node ${thing.type}`, view, name);
    return { mark, thing };
  });
};

/** How far below the middle of its circle each name is written: under it, or where it covers another above. */
const placesOfNames = (nodes: readonly PlacedName[]): ReadonlyMap<ModelThing, number> => {
  const room = new FreeRoom(width, height);
  // The greatest first: their names stay where the eye looks for them.
  const ordered = [...nodes].sort((a, b) => b.radius - a.radius);
  return new Map(
    ordered.map(({ thing, radius, x = 0, y = 0 }) => {
      const below = radius + 13;
      const free = [below, -radius - 6].find((offset) => room.take(thing.name, x, y + offset));
      return [thing, free ?? below];
    }),
  );
};

/** What is not named with the chosen one steps back. */
const showNear = (
  lines: readonly Line[],
  marks: readonly Mark[],
  chosen: Filters['thing'],
): void => {
  const isOf = ({ source, target }: Link): boolean =>
    source.thing.number === chosen || target.thing.number === chosen;
  const near = new Set(
    lines
      .filter(({ link }) => isOf(link))
      .flatMap(({ link: { source, target } }) => [source.thing.number, target.thing.number]),
  );
  const isFocused = near.size > 0;
  for (const { mark, thing } of marks) {
    mark.classList.toggle('far', isFocused && !near.has(thing.number));
    mark.classList.toggle('chosen', thing.number === chosen);
  }
  for (const { line, link } of lines) {
    line.classList.toggle('far', isFocused && !isOf(link));
    line.classList.toggle('chosen', isOf(link));
  }
};
