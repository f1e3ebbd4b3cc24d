import { concordanceOf } from '../../src/analysis/concordance.ts';
import { CorpusIndex } from '../../src/analysis/corpus-index.ts';
import { differencesOf, TallyBuilder } from '../../src/analysis/difference.ts';
import { NetworkBuilder } from '../../src/analysis/network.ts';
import { PlaceMapBuilder } from '../../src/analysis/place-map.ts';
import { timelineOf } from '../../src/analysis/timeline.ts';
import { WordStatisticsBuilder } from '../../src/analysis/word-statistics.ts';
import type { SearchResult } from '../../src/archive/search.ts';
import { articles } from '../analysis/marked.ts';

/** How reports for reading are written in these tests. */
export const reading = {
  language: 'en',
  color: false,
  isolate: false,
  top: 20,
  outside: 0,
  width: 0,
} as const;

export const entries = articles.flatMap(({ document, report }) => timelineOf(document, report));

export const network = (() => {
  const builder = new NetworkBuilder({ window: 'sentence', types: null, minWeight: 0, ego: null });
  for (const article of articles) builder.add(article);
  return builder.network();
})();

export const statistics = (() => {
  const builder = new WordStatisticsBuilder();
  for (const { document } of articles) builder.add(document);
  return builder.statistics(5);
})();

export const lines = articles.flatMap(({ document, report }) =>
  concordanceOf(document, report, { query: null, types: ['person'], isName: true }),
);

export const differences = (() => {
  const [before, after] = [new TallyBuilder(), new TallyBuilder()];
  for (const { report } of articles.slice(0, 1)) before.add(report);
  for (const { report } of articles.slice(1)) after.add(report);
  return differencesOf(before.tally(), after.tally());
})();

export const places = (() => {
  const builder = new PlaceMapBuilder();
  for (const { report } of articles) builder.add(report);
  return builder.places();
})();

/** What a search for a name and for words finds. */
export const found: SearchResult = {
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

export const index = (() => {
  const builder = new CorpusIndex();
  for (const { report } of articles) builder.add(report);
  return { documents: builder.documents, entries: builder.entries() };
})();
