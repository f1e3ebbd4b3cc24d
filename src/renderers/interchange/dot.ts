import type { Network } from '../../analysis/network.ts';

/** A network in the language of Graphviz. */
export const dot = ({ nodes, edges }: Network): string =>
  `${[
    'graph {',
    '  layout=sfdp; overlap=prism; splines=true;',
    '  node [shape=plaintext, fontname="Noto Naskh Arabic"];',
    ...nodes.map(
      ({ key, name, type, count, documents }) =>
        `  ${quoted(key)} [label=${quoted(name)}, class=${quoted(type)}, count=${count}, documents=${documents}];`,
    ),
    ...edges.map(
      ({ source, target, count, weight }) =>
        `  ${quoted(source)} -- ${quoted(target)} [weight=${weight}, count=${count}];`,
    ),
    '}',
  ].join('\n')}\n`;

/** Only quotation marks mean something within them; a backslash at the end would take one away. */
const quoted = (text: string): string => `"${text.replace(/\\/gu, '\\\\').replace(/"/gu, '\\"')}"`;
