import { expect, test } from 'vitest';
import { goldDocumentsOf, parseConll } from '../../src/evaluation/conll.ts';
import { reportFormats } from '../../src/renderers/formats.ts';
import { renderers } from '../../src/renderers/index.ts';
import type { Analyzed, RenderOptions } from '../../src/renderers/renderer.ts';
import { select } from '../../src/renderers/select.ts';
import { example, options } from './example.ts';

const { document, report } = example;

const whole = (format: keyof typeof renderers, changes: Partial<RenderOptions> = {}): string => {
  const { head, foot, document: render } = renderers[format];
  const all = { ...options, ...changes };
  return (typeof head === 'string' ? head : head(all)) + render(example, all) + foot;
};

const golden: readonly (readonly [file: string, render: () => string])[] = [
  ...reportFormats.map((format) => [`en.${format}`, () => whole(format)] as const),
  ['ar.text', () => whole('text', { language: 'ar', everything: true })],
  ['ar.markdown', () => whole('markdown', { language: 'ar', everything: true })],
  ['terminal.text', () => whole('text', { color: true, isolate: true })],
  ['explain.text', () => whole('text', { explain: true, everything: true })],
];

test.each(golden)('%s is as it was', async (file, render) => {
  await expect(render()).toMatchFileSnapshot(`../golden/renderers/${file}`);
});

test('JSON is the report itself, one document or several', () => {
  expect(JSON.parse(whole('json'))).toEqual({ schema: 'kashaf/2', documents: [report] });
  const { head, separator, foot, document: render } = renderers.json;
  const one = render(example, options);
  expect(JSON.parse(head + one + separator + one + foot).documents).toEqual([report, report]);
  expect(JSON.parse(head + foot).documents).toEqual([]);
  expect(JSON.parse(whole('ndjson'))).toEqual(report);
});

/** How other languages slice a text. */
const slices = {
  utf16: (start: number, end: number) => document.text.slice(start, end),
  codepoint: (start: number, end: number) => [...document.text].slice(start, end).join(''),
  byte: (start: number, end: number) =>
    Buffer.from(document.text).subarray(start, end).toString('utf8'),
} as const;

test.each(['utf16', 'codepoint', 'byte'] as const)('offsets by %s give the text', (offsets) => {
  const { entities }: Analyzed['report'] = JSON.parse(whole('ndjson', { offsets }));
  const mentions = entities.flatMap((entity) => entity.mentions);
  expect(mentions).toHaveLength(13);
  expect(mentions.map(({ start, end }) => slices[offsets](start, end))).toEqual(
    mentions.map(({ text }) => text),
  );
});

test('CoNLL reads back as gold', () => {
  const [gold] = goldDocumentsOf(parseConll(whole('conll'), 'a'), 'a');
  const spans = gold?.spans.map(({ tag, start, end }) => `${tag} ${gold.text.slice(start, end)}`);
  expect(spans).toContain('person سَعْد الهاشمي');
  expect(spans).toContain('country بالمغرب');
  expect(spans).toHaveLength(13);
});

test('isolates are only on a terminal, in pairs, around right-to-left text', () => {
  const marked = whole('text', { isolate: true });
  expect(marked.replace(/[\u2068\u2069]/gu, '')).toBe(whole('text'));
  for (const [, inside] of marked.matchAll(/\u2068([^\u2069]*)\u2069/gu)) {
    expect(inside).toMatch(/\p{Script=Arabic}/u);
  }
});

test('only the kinds and the confidence asked for are kept, and counted', () => {
  const people = select(report, { types: ['person'], minConfidence: 0 }).entities;
  expect(people.map(({ name, count }) => [name, count])).toEqual([['سَعْد الهاشمي', 2]]);
  const sure = select(report, { types: ['person'], minConfidence: 0.7 }).entities;
  expect(sure.map(({ count, mentions }) => [count, mentions.length])).toEqual([[1, 1]]);
  expect(select(report, { types: null, minConfidence: 0.95 }).entities).toEqual([]);
});
