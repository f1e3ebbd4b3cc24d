import type { Network } from '../analysis/network.ts';
import { graphWeight } from './graph-weight.ts';

/** XML has no control characters. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\ufffe\uffff]/gu, ' ');

/** A network as GEXF 1.2, the format of Gephi. */
export const gexf = async ({ nodes, edges }: Network): Promise<string> => {
  const [{ default: Graph }, { write }] = await Promise.all([
    import('graphology'),
    import('graphology-gexf'),
  ]);
  const graph = new Graph.UndirectedGraph();
  for (const { key, name, ...attributes } of nodes)
    graph.addNode(plain(key), { label: plain(name), ...attributes });
  // Keys of its own, so that the same network gives the same file.
  edges.forEach(({ source, target, count, weight }, index) => {
    graph.addEdgeWithKey(String(index), plain(source), plain(target), {
      count,
      weight: graphWeight(weight),
    });
  });
  return `${write(graph, { encoding: 'UTF-8' })}\n`;
};
