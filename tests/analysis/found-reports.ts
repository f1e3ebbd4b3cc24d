import { CorpusIndex, type IndexEntry } from '../../src/analysis/corpus-index.ts';
import type { Attributes, DocumentReport, Entity, EntityType } from '../../src/document.ts';
import { keyOf } from '../../src/linking/keys/key.ts';

/** A thing that a document names. */
export interface Found {
  readonly type?: EntityType;
  readonly name: string;
  /** As it is written in each mention; once as the name by default. */
  readonly mentions?: readonly string[];
  readonly code?: string;
  readonly attributes?: Attributes;
}

/** A report of a document in which these things were found. */
export const reportOf = (day: string | null, ...found: readonly Found[]): DocumentReport => ({
  id: 'test',
  referenceDate: day,
  statistics: { characters: 0, words: 0, tokens: 0, sentences: 0 },
  entities: found.map(({ type = 'person', name, mentions = [name], code, attributes = {} }, at) => {
    const value = code === undefined ? null : { code };
    const variants = [...new Set(mentions)].filter((text) => text !== name);
    const thing = { type, value, attributes } as Entity;
    return {
      ...thing,
      id: `${type}:${at}`,
      key: keyOf(thing, name),
      name,
      count: mentions.length,
      attributes: variants.length === 0 ? attributes : { ...attributes, variants },
      mentions: mentions.map((text) => ({
        ...{ start: 0, end: text.length, text, sentence: 0 },
        ...{ confidence: 0.9, rule: 'test', sources: ['test'] },
      })),
    } as Entity;
  }),
});

/** The index over some reports. */
export const indexOf = (...reports: readonly DocumentReport[]): CorpusIndex => {
  const index = new CorpusIndex();
  for (const report of reports) index.add(report);
  return index;
};

/** Name, documents and mentions of the entries. */
export const shownOf = (entries: readonly IndexEntry[]) =>
  entries.map(({ name, documents, mentions }) => `${name} ${documents}/${mentions}`);
