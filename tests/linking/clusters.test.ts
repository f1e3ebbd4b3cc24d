import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/evaluation/annotations.ts';
import { bCubed, type Clustered } from '../../src/evaluation/bcubed.ts';
import { linked } from './linked.ts';

const folder = fileURLToPath(new URL('clusters', import.meta.url));
const texts = readdirSync(folder).map((file) =>
  readAnnotations(readFileSync(`${folder}/${file}`, 'utf8'), file),
);

/** Each marked name with the thing that it means and the entity in which linking puts it. */
const clustersOf = (type: string): readonly Clustered[] =>
  texts.flatMap((text) => {
    const entities = linked(text).filter((entity) => entity.type === type);
    return text.spans
      .filter(({ tag }) => tag === type)
      .map(({ start, cluster }) => {
        const found = entities.find(({ mentions }) => mentions.some((one) => one.start === start));
        return { gold: `${text.id} ${cluster}`, found: `${text.id} ${found?.id}` };
      });
  });

test('there are at least 40 texts', () => {
  expect(texts.length).toBeGreaterThanOrEqual(40);
});

test.each(['person', 'organization', 'place'])('%s: names of one thing are one entity', (type) => {
  const mentions = clustersOf(type);
  expect(mentions.length).toBeGreaterThan(40);
  expect(bCubed(mentions).f1).toBeGreaterThanOrEqual(0.96);
});
