import { check } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { UndirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { concordanceOf } from '../../src/analysis/concordance.ts';
import { CorpusIndex } from '../../src/analysis/corpus-index.ts';
import { differencesOf, TallyBuilder } from '../../src/analysis/difference.ts';
import { NetworkBuilder } from '../../src/analysis/network.ts';
import { PlaceMapBuilder } from '../../src/analysis/place-map.ts';
import { timelineOf } from '../../src/analysis/timeline.ts';
import { WordStatisticsBuilder } from '../../src/analysis/word-statistics.ts';
import type { SearchResult } from '../../src/archive/search.ts';
import { widthOf } from '../../src/renderers/columns.ts';
import { concordanceRenderers } from '../../src/renderers/concordance-report.ts';
import { differenceRenderers } from '../../src/renderers/difference-report.ts';
import { geojson } from '../../src/renderers/geojson.ts';
import { indexRenderers } from '../../src/renderers/index-report.ts';
import { networkRenderers } from '../../src/renderers/network-report.ts';
import { renderPage } from '../../src/renderers/page/page.ts';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import { searchRenderers } from '../../src/renderers/search-report.ts';
import { statisticsRenderers } from '../../src/renderers/statistics-report.ts';
import { timelineRenderers } from '../../src/renderers/timeline-report.ts';
import { articles } from '../analysis/marked.ts';

const reading = { language: 'en', color: false, isolate: false, top: 20, width: 0 } as const;
const arabic = { ...reading, language: 'ar' } as const;

const entries = articles.flatMap(({ document, report }) => timelineOf(document, report));

const network = (() => {
  const builder = new NetworkBuilder({ window: 'sentence', types: null, minWeight: 0, ego: null });
  for (const article of articles) builder.add(article);
  return builder.network();
})();

const statistics = (() => {
  const builder = new WordStatisticsBuilder();
  for (const { document } of articles) builder.add(document);
  return builder.statistics(5);
})();

const lines = articles.flatMap(({ document, report }) =>
  concordanceOf(document, report, { query: null, types: ['person'], isName: true }),
);

const differences = (() => {
  const [before, after] = [new TallyBuilder(), new TallyBuilder()];
  for (const { report } of articles.slice(0, 1)) before.add(report);
  for (const { report } of articles.slice(1)) after.add(report);
  return differencesOf(before.tally(), after.tally());
})();

const places = (() => {
  const builder = new PlaceMapBuilder();
  for (const { report } of articles) builder.add(report);
  return builder.places();
})();

/** What a search for a name and for words finds. */
const found: SearchResult = {
  queries: [
    {
      query: 'الجبالى',
      things: [{ key: 'person:سامي الجبالي', type: 'person', name: 'سامي الجبالي' }],
    },
    { query: 'توسعة', things: [] },
  ],
  total: 2,
  documents: [
    {
      id: 'news/port.txt',
      title: 'ميناء رادس',
      day: '2024-03-05',
      count: 2,
      snippets: [
        {
          sentence: 0,
          text: 'أعلن الوزير سامي الجبالي اليوم في تونس توسعة ميناء رادس.',
          marks: [
            [12, 24],
            [39, 44],
          ],
        },
      ],
    },
  ],
};

const index = (() => {
  const builder = new CorpusIndex();
  for (const { report } of articles) builder.add(report);
  return { documents: builder.documents, entries: builder.entries() };
})();

/** A page without its script, style and outlines, which the build makes. */
const page = (language: 'ar' | 'en'): string => {
  const builder = new PageDataBuilder();
  for (const article of articles) builder.add(article);
  return renderPage(builder.data(null, language, {}), { script: '', style: '' });
};

const golden: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['timeline.text', () => timelineRenderers.text(entries, reading)],
  ['timeline.ar.text', () => timelineRenderers.text(entries, arabic)],
  ['timeline.csv', () => timelineRenderers.csv(entries)],
  ['timeline.json', () => timelineRenderers.json(entries)],
  // Lines of a calendar end in CR LF, which Git does not keep.
  ['timeline.ics', async () => (await timelineRenderers.ics(entries)).replaceAll('\r\n', '\n')],
  ['network.text', () => networkRenderers.text(network, reading)],
  ['network.ar.text', () => networkRenderers.text(network, arabic)],
  ['network.csv', () => networkRenderers.csv(network)],
  ['network.json', () => networkRenderers.json(network)],
  ['network.graphml', () => networkRenderers.graphml(network)],
  ['network.gexf', () => networkRenderers.gexf(network)],
  ['network.dot', () => networkRenderers.dot(network)],
  ['stats.text', () => statisticsRenderers.text(statistics, reading)],
  ['stats.ar.text', () => statisticsRenderers.text(statistics, arabic)],
  ['stats.json', () => statisticsRenderers.json(statistics)],
  ['stats.csv', () => statisticsRenderers.csv(statistics)],
  ['concordance.text', () => concordanceRenderers.text(lines, reading)],
  ['concordance.ar.text', () => concordanceRenderers.text(lines, arabic)],
  ['concordance.json', () => concordanceRenderers.json(lines)],
  ['concordance.csv', () => concordanceRenderers.csv(lines)],
  ['diff.text', () => differenceRenderers.text(differences, reading)],
  ['diff.ar.text', () => differenceRenderers.text(differences, arabic)],
  ['diff.json', () => differenceRenderers.json(differences)],
  ['diff.csv', () => differenceRenderers.csv(differences)],
  ['search.text', () => searchRenderers.text(found, reading)],
  ['search.ar.text', () => searchRenderers.text(found, arabic)],
  ['search.json', () => searchRenderers.json(found)],
  ['search.csv', () => searchRenderers.csv(found)],
  ['index.text', () => indexRenderers.text(index, reading)],
  ['index.ar.text', () => indexRenderers.text(index, arabic)],
  ['index.json', () => indexRenderers.json(index)],
  ['index.ndjson', () => indexRenderers.ndjson(index)],
  ['index.csv', () => indexRenderers.csv(index)],
  ['index.markdown', () => indexRenderers.markdown(index, reading)],
  ['places.geojson', () => geojson(places)],
  ['page.html', () => page('ar')],
  ['page.en.html', () => page('en')],
];

test.each(golden)('%s is as it was', async (file, render) => {
  await expect(await render()).toMatchFileSnapshot(`../golden/analysis/${file}`);
});

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
  const inside = rows.map((row) => /^\u2067(.*)\u2069$/u.exec(row)?.[1] ?? '');
  expect(new Set(inside.map(widthOf)).size).toBe(1);
  const column = inside.map((row, index) =>
    widthOf(row.slice(0, row.indexOf(`  ${lines[index]?.keyword}`))),
  );
  expect(new Set(column)).toEqual(new Set([40]));
});
