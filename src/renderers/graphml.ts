import type { Network } from '../analysis/network.ts';
import { graphWeight } from './graph-weight.ts';

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
      .map(([name, value]) => `<data key="${element}_${name}">${escaped(String(value))}</data>`)
      .join('');
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph edgedefault="undirected">',
    ...nodes.map(
      ({ key, name, type, count, documents }) =>
        `    <node id="${escaped(key)}">${data('node', { label: name, type, count, documents })}</node>`,
    ),
    ...edges.map(
      ({ source, target, count, weight }) =>
        `    <edge source="${escaped(source)}" target="${escaped(target)}">${data('edge', { count, weight: graphWeight(weight) })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text within XML 1.0, which has no control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
