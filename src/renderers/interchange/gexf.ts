import type { Network } from '../../analysis/network.ts';
import { graphWeight } from './graph-weight.ts';
import { withoutControls } from './xml.ts';

/** A network as GEXF 1.2, the format of Gephi. */
export const gexf = async ({ nodes, edges }: Network): Promise<string> => {
  const [{ default: Graph }, { write }] = await Promise.all([
    import('graphology'),
    import('graphology-gexf'),
  ]);
  const graph = new Graph.UndirectedGraph();
  for (const { key, name, ...attributes } of nodes)
    graph.addNode(withoutControls(key), { label: withoutControls(name), ...attributes });
  // Keys of its own, so that the same network gives the same file.
  edges.forEach(({ source, target, count, weight }, index) => {
    graph.addEdgeWithKey(String(index), withoutControls(source), withoutControls(target), {
      count,
      weight: graphWeight(weight),
    });
  });
  return `${write(graph, { encoding: 'UTF-8' })}\n`;
};
