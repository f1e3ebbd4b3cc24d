import { stringify } from 'csv-stringify/sync';
import { heaviest, type Network } from '../../analysis/network.ts';
import { dot } from '../interchange/dot.ts';
import { gexf } from '../interchange/gexf.ts';
import { graphml } from '../interchange/graphml.ts';
import { setColumns } from '../reading/columns.ts';
import { barOf, type PresentationOptions, presentationOf } from '../reading/presentation.ts';
import { jsonReport } from '../records/json.ts';

interface NetworkReportOptions extends PresentationOptions {
  /** Edges shown in the report for reading. */
  readonly top: number;
  /** The name around which the network is, when it is one. */
  readonly ego?: string | null;
}

/** Results of `network` by format name. */
export const networkRenderers = {
  text: async (network, options) => textOf(network, options),
  json: async (network) => jsonReport(network),
  csv: async (network) => {
    const names = namesOf(network);
    return stringify(
      network.edges.map(({ source, target, count, weight }) => [
        names.get(source),
        names.get(target),
        count,
        weight,
        source,
        target,
      ]),
      {
        header: true,
        columns: ['source', 'target', 'count', 'weight', 'source_key', 'target_key'],
      },
    );
  },
  graphml: async (network) => graphml(network),
  gexf: (network) => gexf(network),
  dot: async (network) => dot(network),
} as const satisfies Record<
  string,
  (network: Network, options: NetworkReportOptions) => Promise<string>
>;

const namesOf = ({ nodes }: Network): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ key, name }) => [key, name]));

/** The heaviest pairs, with how often they come together. */
const textOf = (network: Network, options: NetworkReportOptions): string => {
  const { words, style } = presentationOf(options);
  const { nodes, edges } = heaviest(network, options.top);
  if (edges.length === 0) {
    return `${style.isolate(words.phrases[typeof options.ego === 'string' ? 'noEgo' : 'noPair'])}\n`;
  }
  const names = namesOf({ nodes, edges });
  const greatest = Math.max(...edges.map(({ weight }) => weight));
  const lines = setColumns(
    edges.map(({ source, target, count, weight }) => [
      words.number(count),
      words.weight(weight),
      style.isolate(names.get(source) ?? source),
      style.isolate(names.get(target) ?? target),
      barOf(weight, greatest),
    ]),
    [
      { align: 'right' },
      { align: 'right', dress: style.faint },
      { align: 'left', dress: style.name },
      { align: 'left', dress: style.name },
      { align: 'left', dress: style.code },
    ],
  );
  return `${[style.faint(style.isolate(words.phrases.networkColumns)), ...lines].join('\n')}\n`;
};
