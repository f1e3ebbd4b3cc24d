import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { h, s } from './element.ts';
import { FreeRoom } from './free-room.ts';
import type { ModelThing } from './page-model.ts';
import type { View } from './view.ts';

interface Node extends SimulationNodeDatum {
  readonly thing: ModelThing;
  readonly radius: number;
}
interface Link extends SimulationLinkDatum<Node> {
  readonly source: Node;
  readonly target: Node;
  readonly count: number;
}

const width = 960;
const height = 620;
/** Steps of the simulation, done before anything is drawn: nothing moves on the page. */
const steps = 320;

/** Who is named with whom: the most frequent names, a line for each pair in one sentence. */
export const networkView = (view: View): HTMLElement | null => {
  const { store, word } = view;
  const { nodes, links } = laidOut(view);
  if (nodes.length < 3) return null;
  const drawn = s('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'graph',
    role: 'group',
    'aria-label': word('network'),
    direction: 'ltr',
  });
  const most = Math.max(...links.map(({ count }) => count));
  const lines = links.map(({ source, target, count }) => {
    const line = s('line', {
      x1: source.x ?? 0,
      y1: source.y ?? 0,
      x2: target.x ?? 0,
      y2: target.y ?? 0,
      class: 'link',
      'stroke-width': 0.8 + 3.2 * Math.sqrt(count / most),
    });
    return { line, source, target };
  });
  const nameAt = placesOfNames(nodes);
  const marks = nodes.map(({ thing, radius, x = 0, y = 0 }) => {
    const choose = (): void =>
      store.set({ thing: store.filters.thing === thing.number ? null : thing.number });
    const mark = s(
      'g',
      {
        class: `node ${thing.type}`,
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
        tabindex: '0',
        role: 'button',
        'aria-label': `${thing.name}, ${view.number(thing.places.length)}`,
        onclick: choose,
        onkeydown: (event) => {
          if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            choose();
          }
        },
      },
      s('circle', { r: radius }),
      s('text', { y: nameAt.get(thing) ?? 0, 'text-anchor': 'middle' }, thing.name),
    );
    return { mark, thing };
  });
  drawn.append(...lines.map(({ line }) => line), ...marks.map(({ mark }) => mark));
  store.watch(({ thing: chosen }, before) => {
    if (chosen === before?.thing) return;
    const near = new Set(
      links
        .filter(({ source, target }) =>
          [source.thing.number, target.thing.number].includes(chosen ?? -1),
        )
        .flatMap(({ source, target }) => [source.thing.number, target.thing.number]),
    );
    const isFocused = near.size > 0;
    for (const { mark, thing } of marks) {
      mark.classList.toggle('far', isFocused && !near.has(thing.number));
      mark.classList.toggle('chosen', thing.number === chosen);
    }
    for (const { line, source, target } of lines) {
      const isNear = source.thing.number === chosen || target.thing.number === chosen;
      line.classList.toggle('far', isFocused && !isNear);
      line.classList.toggle('chosen', isNear);
    }
  });
  return h(
    'section',
    { class: 'network', id: 'network', 'aria-labelledby': 'network-title' },
    h('h2', { id: 'network-title' }, word('network')),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'network-title' },
      drawn,
    ),
  );
};

/** How far below the middle of its circle each name is written: under it, or where it covers another above. */
const placesOfNames = (nodes: readonly Node[]): ReadonlyMap<ModelThing, number> => {
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

/** Places of the circles, the same every time: the simulation begins from a fixed spiral. */
const laidOut = ({
  model,
}: View): { readonly nodes: readonly Node[]; readonly links: readonly Link[] } => {
  const pairs = new Set<number>();
  for (const [a, b] of model.data.pairs) pairs.add(a).add(b);
  const numbers = [...pairs];
  const greatest = Math.max(
    1,
    ...numbers.map((number) => model.things[number]?.places.length ?? 0),
  );
  const nodes = numbers.flatMap((number): readonly Node[] => {
    const thing = model.things[number];
    if (thing === undefined) return [];
    return [{ thing, radius: 5 + 15 * Math.sqrt(thing.places.length / greatest) }];
  });
  const byNumber = new Map(nodes.map((node) => [node.thing.number, node]));
  const links = model.data.pairs.flatMap(([a, b, count]): readonly Link[] => {
    const [source, target] = [byNumber.get(a), byNumber.get(b)];
    return source === undefined || target === undefined ? [] : [{ source, target, count }];
  });
  forceSimulation([...nodes])
    .force(
      'link',
      forceLink<Node, Link>([...links])
        .distance(90)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(420))
    .force('x', forceX(0).strength(0.055))
    .force('y', forceY(0).strength(0.11))
    // Names are wider than their circles.
    .force(
      'collide',
      forceCollide<Node>(
        ({ radius, thing }) => radius + 10 + Math.min(34, thing.name.length * 2.4),
      ),
    )
    .stop()
    .tick(steps);
  spread(nodes);
  return { nodes, links };
};

/** Moves and scales all places into the picture. */
const spread = (nodes: readonly Node[]): void => {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [marginX, marginY] = [70, 40];
  const scaleX = (width - 2 * marginX) / Math.max(1, right - left);
  const scaleY = (height - 2 * marginY) / Math.max(1, bottom - top);
  const scale = Math.min(1.6, scaleX, scaleY * 1.4);
  const scaleDown = Math.min(scale, scaleY);
  const offsetX = (width - (right - left) * Math.min(scale, scaleX)) / 2;
  const offsetY = (height - (bottom - top) * scaleDown) / 2;
  for (const node of nodes) {
    node.x = offsetX + ((node.x ?? 0) - left) * Math.min(scale, scaleX);
    node.y = offsetY + ((node.y ?? 0) - top) * scaleDown;
  }
};
