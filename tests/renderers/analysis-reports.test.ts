import { expect, test } from 'vitest';
import { concordanceRenderers } from '../../src/renderers/analyses/concordance-report.ts';
import { differenceRenderers } from '../../src/renderers/analyses/difference-report.ts';
import { indexRenderers } from '../../src/renderers/analyses/index-report.ts';
import { networkRenderers } from '../../src/renderers/analyses/network-report.ts';
import { searchRenderers } from '../../src/renderers/analyses/search-report.ts';
import { statisticsRenderers } from '../../src/renderers/analyses/statistics-report.ts';
import { timelineRenderers } from '../../src/renderers/analyses/timeline-report.ts';
import { geojson } from '../../src/renderers/interchange/geojson.ts';
import { renderPage } from '../../src/renderers/page/page.ts';
import { PageDataBuilder } from '../../src/renderers/page/page-data.ts';
import { articles } from '../analysis/marked.ts';
import {
  differences,
  entries,
  found,
  index,
  lines,
  network,
  places,
  reading,
  statistics,
} from './analyses.ts';

const arabic = { ...reading, language: 'ar' } as const;

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
