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
import type { ModelThing, PageModel } from './page-model.ts';

type Pairs = PageModel['data']['pairs'];

/** A name of the network, with the place and the radius of its circle. */
export interface PlacedName extends SimulationNodeDatum {
  readonly thing: ModelThing;
  readonly radius: number;
}

export interface Link extends SimulationLinkDatum<PlacedName> {
  readonly source: PlacedName;
  readonly target: PlacedName;
  /** Sentences that name both. */
  readonly count: number;
}

export interface Layout {
  readonly nodes: readonly PlacedName[];
  readonly links: readonly Link[];
}

export const width = 960;
export const height = 620;
/** Steps of the simulation, done before anything is drawn: nothing moves on the page. */
const steps = 320;

/** Places of the circles, the same every time: the simulation begins from a fixed spiral. */
export const layOut = (things: readonly ModelThing[], pairs: Pairs): Layout => {
  const nodes = nodesOf(things, pairs);
  const links = linksOf(pairs, nodes);
  settle(nodes, links);
  spread(nodes);
  return { nodes, links };
};

/** A circle for each thing that is named with another. */
const nodesOf = (things: readonly ModelThing[], pairs: Pairs): readonly PlacedName[] => {
  const numbers = [...new Set(pairs.flatMap((pair) => pair.slice(0, 2)))];
  const greatest = Math.max(1, ...numbers.map((number) => things[number]?.places.length ?? 0));
  return numbers.flatMap((number): readonly PlacedName[] => {
    const thing = things[number];
    if (thing === undefined) return [];
    return [{ thing, radius: 5 + 15 * Math.sqrt(thing.places.length / greatest) }];
  });
};

const linksOf = (pairs: Pairs, nodes: readonly PlacedName[]): readonly Link[] => {
  const byNumber = new Map(nodes.map((node) => [node.thing.number, node]));
  return pairs.flatMap(([a, b, count]): readonly Link[] => {
    const [source, target] = [byNumber.get(a), byNumber.get(b)];
    return source === undefined || target === undefined ? [] : [{ source, target, count }];
  });
};

/** Gives each circle its place. */
const settle = (nodes: readonly PlacedName[], links: readonly Link[]): void => {
  forceSimulation([...nodes])
    .force(
      'link',
      forceLink<PlacedName, Link>([...links])
        .distance(90)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(420))
    .force('x', forceX(0).strength(0.055))
    .force('y', forceY(0).strength(0.11))
    // Names are wider than their circles.
    .force(
      'collide',
      forceCollide<PlacedName>(
        ({ radius, thing }) => radius + 10 + Math.min(34, thing.name.length * 2.4),
      ),
    )
    .stop()
    .tick(steps);
};

/** Moves and scales all places into the picture. */
const spread = (nodes: readonly PlacedName[]): void => {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [marginX, marginY] = [70, 40];
  const scaleX = (width - 2 * marginX) / Math.max(1, right - left);
  const scaleY = (height - 2 * marginY) / Math.max(1, bottom - top);
  const scale = Math.min(1.6, scaleX, scaleY * 1.4);
  const scaleDown = Math.min(scale, scaleY);
  const offsetX = (width - (right - left) * scale) / 2;
  const offsetY = (height - (bottom - top) * scaleDown) / 2;
  for (const node of nodes) {
    node.x = offsetX + ((node.x ?? 0) - left) * scale;
    node.y = offsetY + ((node.y ?? 0) - top) * scaleDown;
  }
};
