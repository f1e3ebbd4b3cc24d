import { check } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { UndirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { concordanceRenderers } from '../../src/renderers/analyses/concordance-report.ts';
import { differenceRenderers } from '../../src/renderers/analyses/difference-report.ts';
import { networkRenderers } from '../../src/renderers/analyses/network-report.ts';
import { statisticsRenderers } from '../../src/renderers/analyses/statistics-report.ts';
import { timelineRenderers } from '../../src/renderers/analyses/timeline-report.ts';
import { geojson } from '../../src/renderers/interchange/geojson.ts';
import { widthOf } from '../../src/renderers/reading/columns.ts';
import { differences, entries, lines, network, places, reading, statistics } from './analyses.ts';

test('GraphML is read by the parser of graphology', () => {
  return networkRenderers.graphml(network).then((text) => {
    const graph = parseGraphml(UndirectedGraph, text);
    expect(graph.order).toBe(network.nodes.length);
    expect(graph.size).toBe(network.edges.length);
    expect(graph.getNodeAttribute('organization:بنك المتوسط', 'label')).toBe('بنك المتوسط');
    expect(graph.getEdgeAttribute('person:سامي الجبالي', 'person:ليلى منصور', 'count')).toBe(2);
  });
});

test('GEXF is read by another parser', async () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const { graph } = parser.parse(await networkRenderers.gexf(network)).gexf;
  expect(graph['@_defaultedgetype']).toBe('undirected');
  expect(graph.nodes.node).toHaveLength(network.nodes.length);
  expect(graph.nodes.node.map((node: Record<string, string>) => node['@_label'])).toEqual(
    network.nodes.map(({ name }) => name),
  );
  expect(graph.edges.edge).toHaveLength(network.edges.length);
});

test('pairs without weight have one for Gephi, which cannot read the file else', async () => {
  const edges = network.edges.map((edge) => ({ ...edge, weight: 0 }));
  for (const text of [
    await networkRenderers.gexf({ ...network, edges }),
    await networkRenderers.graphml({ ...network, edges }),
  ]) {
    expect(text).toContain('0.01');
    expect(text).not.toMatch(/weight="0"|weight">0</u);
  }
});

test('marks of XML and quotes in names do no harm', async () => {
  const odd = {
    nodes: ['<a & "b">', 'c\\'].map((name) => ({
      key: `person:${name}`,
      name,
      type: 'person' as const,
      count: 1,
      documents: 1,
    })),
    edges: [{ source: 'person:<a & "b">', target: 'person:c\\', count: 1, weight: 2 }],
  };
  const graph = parseGraphml(UndirectedGraph, await networkRenderers.graphml(odd));
  expect(graph.getNodeAttribute('person:<a & "b">', 'label')).toBe('<a & "b">');
  const gexf = new XMLParser({ ignoreAttributes: false, processEntities: true });
  expect(gexf.parse(await networkRenderers.gexf(odd)).gexf.graph.nodes.node[0]['@_label']).toBe(
    '<a & "b">',
  );
  expect(await networkRenderers.dot(odd)).toContain('"person:c\\\\" [label="c\\\\"');
});

test('the calendar is read by ical.js: whole days, each document once', async () => {
  const text = await timelineRenderers.ics([...entries, ...entries]);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(5);
  const days = events.map((component) => {
    const event = new ICAL.Event(component);
    return `${event.startDate} ${event.endDate}`;
  });
  expect(days).toContain('2024-03-05 2024-03-06');
  expect(days).toContain('2024-03-12 2024-03-15');
  // Whole years that a text speaks of do not keep anybody busy.
  expect(new Set(events.map((event) => event.getFirstPropertyValue('transp')))).toEqual(
    new Set(['TRANSPARENT']),
  );
  expect(new ICAL.Event(events[0]).summary).toBe('سامي الجبالي، تونس، ميناء رادس، اليوم');
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(5);
  expect(await timelineRenderers.ics([...entries, ...entries])).toBe(text);
});

test('GeoJSON is what RFC 7946 wants', () => {
  const { features } = check(geojson(places)) as { features: readonly object[] };
  expect(features).toHaveLength(4);
  expect(check(geojson([]))).toMatchObject({ features: [] });
});

test('CSV has the same columns in every row', async () => {
  for (const text of [
    await timelineRenderers.csv(entries),
    await networkRenderers.csv(network),
    statisticsRenderers.csv(statistics),
    concordanceRenderers.csv(lines),
    differenceRenderers.csv(differences),
  ]) {
    expect(parseCsv(text, { columns: true }).length).toBeGreaterThan(2);
  }
});

test('lines of a concordance have their keyword in one column', () => {
  const rows = concordanceRenderers
    .text(lines, { ...reading, isolate: true })
    .trimEnd()
    .split('\n');
  // The name of a document above its lines is set apart in another way.
  const inside = rows.flatMap((row) => /^\u2067(.*)\u2069$/u.exec(row)?.[1] ?? []);
  expect(inside).toHaveLength(lines.length);
  expect(new Set(inside.map(widthOf)).size).toBe(1);
  const column = inside.map((row, index) =>
    widthOf(row.slice(0, row.indexOf(`  ${lines[index]?.keyword}`))),
  );
  expect(new Set(column)).toEqual(new Set([40]));
});
