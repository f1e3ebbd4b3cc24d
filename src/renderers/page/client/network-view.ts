import { h, redraw, s } from './element.ts';
import { type Filters, hasSameNames, isEverything, noFilters } from './filters.ts';
import { type Circle, FreeRoom } from './free-room.ts';
import { later } from './later.ts';
import { height, type Link, layOut, type PlacedName, width } from './network-layout.ts';
import { pairsAmong } from './network-pairs.ts';
import type { ModelThing, PageModel } from './page-model.ts';
import { scrolled, sectionOf } from './section.ts';
import { shownBy } from './shown.ts';
import { thingCircle } from './thing-circle.ts';
import type { View } from './view.ts';

/** Fewer names make no network. */
const leastNames = 3;

/** Who is named with whom in the documents shown: the most frequent names, a line for each pair in one sentence. */
export const networkView = (view: View): HTMLElement | null => {
  const { model, store, word } = view;
  if (new Set(model.data.pairs.flatMap((pair) => pair.slice(0, 2))).size < leastNames) return null;
  const drawn = s('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'graph',
    role: 'group',
    'aria-label': word('network'),
    direction: 'ltr',
  });
  const empty = h('p', { class: 'nothing' }, word('nothing'));
  let lines: readonly Line[] = [];
  let marks: readonly Mark[] = [];
  const draw = (): void => {
    const { nodes, links } = layOut(model.things, pairsShown(view));
    lines = linesOf(links);
    marks = marksOf(nodes, view);
    redraw(drawn, [...lines.map(({ line }) => line), ...marks.map(({ mark }) => mark)]);
    empty.hidden = nodes.length > 0;
    showNear(lines, marks, store.filters.thing);
  };
  const drawLater = later(draw);
  store.watch((now, before) => {
    if (before === null) draw();
    else if (hasSameNames(now, before)) showNear(lines, marks, now.thing);
    else drawLater();
  });
  return sectionOf('network', view, [empty, scrolled('network', drawn)]);
};

/** Pairs of the documents shown, whatever the kinds and the card. */
const pairsShown = ({ model, store }: View): PageModel['data']['pairs'] => {
  const { query, held, period } = store.filters;
  const asked = { ...noFilters, query, held, period };
  if (isEverything(asked)) return model.data.pairs;
  const { articles } = shownBy(model, asked);
  return articles.length === model.articles.length ? model.data.pairs : pairsAmong(model, articles);
};

interface Line {
  readonly line: SVGElement;
  readonly link: Link;
}

/** The broader, the more often two are named together. */
const linesOf = (links: readonly Link[]): readonly Line[] => {
  const most = Math.max(1, ...links.map(({ count }) => count));
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
    return { mark: thingCircle({ thing, radius, x, y }, `node ${thing.type}`, view, name), thing };
  });
};

/** Pixels to where a name is written that covers another both below its circle and above. */
const nextLine = 13;

/** How far below the middle of its circle each name is written: under it, or where it covers another name or circle above. */
const placesOfNames = (nodes: readonly PlacedName[]): ReadonlyMap<ModelThing, number> => {
  const room = new FreeRoom(width, height);
  const circles: readonly Circle[] = nodes.map(({ x = 0, y = 0, radius }) => ({ x, y, radius }));
  // The greatest first: their names stay where the eye looks for them.
  const ordered = [...nodes].sort((a, b) => b.radius - a.radius);
  return new Map(
    ordered.map(({ thing, radius, x = 0, y = 0 }) => {
      const below = radius + 13;
      const above = -radius - 6;
      const places = [below, above, below + nextLine, above - nextLine];
      const clear = places.filter((offset) => !room.covers(thing.name, x, y + offset, circles));
      const free = [...clear, ...places].find((offset) => room.take(thing.name, x, y + offset));
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
