import type { Network } from '../../analysis/network.ts';
import { graphWeight } from './graph-weight.ts';
import { escapeXml } from './xml.ts';

/** What nodes and edges carry: [for, name, type]. */
const attributes = [
  ['node', 'label', 'string'],
  ['node', 'type', 'string'],
  ['node', 'count', 'int'],
  ['node', 'documents', 'int'],
  ['edge', 'count', 'int'],
  ['edge', 'weight', 'double'],
] as const;

/** A network as GraphML, which Gephi, Cytoscape, yEd and igraph read. */
export const graphml = ({ nodes, edges }: Network): string => {
  const keys = attributes.map(
    ([element, name, type]) =>
      `  <key id="${element}_${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const data = (element: 'node' | 'edge', values: Readonly<Record<string, string | number>>) =>
    Object.entries(values)
      .map(([name, value]) => `<data key="${element}_${name}">${escapeXml(String(value))}</data>`)
      .join('');
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph edgedefault="undirected">',
    ...nodes.map(
      ({ key, name, type, count, documents }) =>
        `    <node id="${escapeXml(key)}">${data('node', { label: name, type, count, documents })}</node>`,
    ),
    ...edges.map(
      ({ source, target, count, weight }) =>
        `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}">${data('edge', { count, weight: graphWeight(weight) })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
};
