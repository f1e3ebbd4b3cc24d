import { isNode, pairsOf, paragraphsOf } from '../analysis/co-occurrence.ts';
import { indexText } from '../analysis/index-words.ts';
import type { Entity } from '../document.ts';
import type { Archivable } from './archivable.ts';
import { addNames, isNamed, namesOf } from './names.ts';
import type { Database } from './sqlite.ts';
import { thingOf } from './things.ts';

/**
 * Adds a document and what it names.
 * @param replaced its number when one of the same id was taken out; null for a new one.
 * @param touched gets the numbers of its things.
 */
export const addDocument = (
  database: Database,
  { document, report, title, byline, kept, hash }: Archivable,
  replaced: number | null,
  touched: Set<number>,
): void => {
  const { characters, words, tokens, sentences } = report.statistics;
  const number = database.run(
    'INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    replaced,
    report.id,
    title ?? null,
    byline ?? null,
    report.referenceDate,
    // SQLite ends a text at NUL; offsets stay what they are.
    document.text.replaceAll('\0', '\ufffd'),
    kept === undefined ? null : JSON.stringify(kept),
    characters,
    words,
    tokens,
    sentences,
    hash,
  );
  const paragraphs = paragraphsOf(document);
  document.sentences.forEach(({ index, start, end }) => {
    database.run(
      'INSERT INTO sentences VALUES (?, ?, ?, ?, ?, ?)',
      number,
      index,
      paragraphs[index] ?? 0,
      start,
      end,
      document.text.slice(start, end),
    );
  });
  database.run('INSERT INTO words (rowid, text) VALUES (?, ?)', number, indexText(document));
  const things = new Map<Entity, number>();
  report.entities.forEach((entity, index) => {
    const thing = thingOf(database, entity);
    things.set(entity, thing);
    touched.add(thing);
    addEntity(database, number, index, entity, thing);
  });
  for (const { a, b, count } of pairsOf(report.entities.filter(isNode), 'sentence', paragraphs)) {
    const one = things.get(a) ?? 0;
    const other = things.get(b) ?? 0;
    if (one === other) continue;
    database.run(
      'INSERT INTO cooccurrences VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sentences = sentences + excluded.sentences',
      number,
      Math.min(one, other),
      Math.max(one, other),
      count,
    );
  }
};

const addEntity = (
  database: Database,
  document: number,
  index: number,
  { id, type, name, count, value, attributes, mentions }: Entity,
  thing: number,
): void => {
  database.run(
    'INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    document,
    index,
    thing,
    id,
    name,
    count,
    attributes.office ?? null,
    value === null ? null : JSON.stringify(value),
    JSON.stringify(attributes),
  );
  mentions.forEach(({ start, end, text, sentence, confidence, rule, sources }, number) => {
    database.run(
      'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      document,
      index,
      number,
      start,
      end,
      text,
      sentence,
      confidence,
      rule,
      sources.join('+'),
    );
  });
  if (value !== null && 'timex' in value) {
    database.run(
      'INSERT INTO dates VALUES (?, ?, ?, ?, ?, ?, ?)',
      document,
      index,
      value.timex,
      value.from ?? null,
      value.to ?? null,
      value.grain,
      value.calendar,
    );
  }
  for (const { start, end, verb, text } of attributes.quotes ?? []) {
    database.run(
      'INSERT OR REPLACE INTO quotations VALUES (?, ?, ?, ?, ?, ?)',
      document,
      index,
      start,
      end,
      verb,
      text,
    );
  }
  if (isNamed(type)) addNames(database, thing, namesOf(name, attributes.variants));
};
