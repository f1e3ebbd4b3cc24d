import type { Document, DocumentReport, Entity, EntityType } from '../document.ts';
import { countUp } from '../text/count-up.ts';
import { isNode, pairsOf, paragraphsOf, type Window, windowsOf } from './co-occurrence.ts';
import { indexNameWords } from './index-words.ts';
import { JoinEvidence } from './joining/join-evidence.ts';
import { usualNameOf } from './joining/usual-name.ts';
import { association } from './log-likelihood.ts';
import { addPair, joinCounts, type Pairs, type Tally } from './network-counts.ts';

export interface Node {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** Windows that name it. */
  readonly count: number;
  readonly documents: number;
}

interface Edge {
  /** Keys of the nodes. */
  readonly source: string;
  readonly target: string;
  /** Windows that name both. */
  readonly count: number;
  /** Log-likelihood of their coming together. */
  readonly weight: number;
}

/** Who is named with whom; nodes by count, edges by weight. */
export interface Network {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export interface NetworkOptions {
  readonly window: Window;
  /** Kinds that take part; null for people, countries, places, organizations and events. */
  readonly types: readonly EntityType[] | null;
  /** Weight below which an edge is left out. */
  readonly minWeight: number;
  /** A name: only those named with it are kept. */
  readonly ego: string | null;
}

/** A tally while documents are added. */
interface Growing extends Tally {
  readonly windows: number[];
  readonly documents: number[];
}

/** Counts documents one by one; the network is made at the end. */
export class NetworkBuilder {
  readonly #options: NetworkOptions;
  readonly #nodes = new Map<string, Growing>();
  readonly #pairs: Pairs = new Map();
  readonly #evidence = new JoinEvidence();
  #windows = 0;
  #documents = 0;

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  add({
    document,
    report,
  }: {
    readonly document: Document;
    readonly report: DocumentReport;
  }): void {
    const { window, types } = this.#options;
    const paragraphs = paragraphsOf(document);
    const before = this.#windows;
    this.#windows += countWindows(document, window, paragraphs);
    const entities = report.entities.filter((entity) =>
      types === null ? isNode(entity) : types.includes(entity.type),
    );
    for (const entity of entities) {
      const tally = this.#tallyOf(entity);
      for (const at of windowsOf(entity, window, paragraphs)) tally.windows.push(before + at);
      if (tally.documents.at(-1) !== this.#documents) tally.documents.push(this.#documents);
      countUp(tally.names, entity.name);
      this.#evidence.note(entity);
    }
    this.#documents++;
    for (const { a, b, count } of pairsOf(entities, window, paragraphs)) {
      addPair(this.#pairs, a.key, b.key, count);
    }
  }

  #tallyOf({ key, type }: Entity): Growing {
    const tally = this.#nodes.get(key) ?? { type, names: new Map(), windows: [], documents: [] };
    this.#nodes.set(key, tally);
    return tally;
  }

  network(): Network {
    const { minWeight, ego } = this.#options;
    const { tallies, pairs } = joinCounts(this.#nodes, this.#pairs, this.#evidence);
    const edges = [...pairs]
      .flatMap(([source, others]) =>
        [...others].map(([target, count]): Edge => {
          const a = tallies.get(source)?.windows.length ?? 0;
          const b = tallies.get(target)?.windows.length ?? 0;
          // Rounded, so that the figure does not move with the machine.
          const weight = Math.round(association(count, a, b, this.#windows) * 100) / 100;
          return { source, target, count, weight };
        }),
      )
      .filter(({ weight }) => weight >= minWeight)
      .sort((a, b) => b.weight - a.weight || b.count - a.count || (a.source < b.source ? -1 : 1));
    const nodes = [...tallies].map(
      ([key, { type, names, windows, documents }]): Node => ({
        key,
        type,
        name: usualNameOf(names) ?? '',
        count: windows.length,
        documents: documents.length,
      }),
    );
    const whole = { nodes, edges };
    return linked(ego === null ? whole : around(ego, whole));
  }
}

const countWindows = (
  { sentences }: Document,
  window: Window,
  paragraphs: readonly number[],
): number => {
  if (window === 'document') return 1;
  return window === 'sentence' ? sentences.length : (paragraphs.at(-1) ?? -1) + 1;
};

/** The nodes of a name, those linked with them, and the edges among all these, its own first. */
const around = (name: string, { nodes, edges }: Network): Network => {
  const words = indexNameWords(name);
  const own = new Set(
    nodes
      .filter((node) => {
        const others = indexNameWords(node.name);
        return words.length > 0 && words.every((word) => others.includes(word));
      })
      .map(({ key }) => key),
  );
  const near = new Set(own);
  for (const { source, target } of edges) {
    if (own.has(source)) near.add(target);
    if (own.has(target)) near.add(source);
  }
  return {
    nodes: nodes.filter(({ key }) => near.has(key)),
    edges: [
      ...edges.filter(({ source, target }) => own.has(source) || own.has(target)),
      ...edges.filter(
        ({ source, target }) =>
          near.has(source) && near.has(target) && !own.has(source) && !own.has(target),
      ),
    ],
  };
};

/** Leaves out nodes without an edge. */
const linked = ({ nodes, edges }: Network): Network => {
  const keys = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return {
    nodes: nodes
      .filter(({ key }) => keys.has(key))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    edges,
  };
};

/** The heaviest edges of a network with their nodes. */
export const heaviest = ({ nodes, edges }: Network, most: number): Network =>
  linked({ nodes, edges: edges.slice(0, most) });
