import { expect, test } from 'vitest';
import { NetworkBuilder, type NetworkOptions } from '../../src/analysis/network.ts';
import { articles, marked } from './marked.ts';

const all: NetworkOptions = {
  window: 'sentence',
  types: null,
  minWeight: Number.NEGATIVE_INFINITY,
  ego: null,
};

const networkOf = (changes: Partial<NetworkOptions>) => {
  const builder = new NetworkBuilder({ ...all, ...changes });
  for (const article of articles) builder.add(article);
  return builder.network();
};

const pairs = (changes: Partial<NetworkOptions>): readonly string[] =>
  networkOf(changes)
    .edges.map(({ source, target, count }) => `${source} ${target} ${count}`)
    .sort();

test('names of one sentence are pairs; dates are none', () => {
  expect(pairs({ types: ['person'] })).toEqual(['person:سامي الجبالي person:ليلى منصور 2']);
  expect(pairs({})).toContain('person:سامي الجبالي place:سوسة 1');
  expect(pairs({}).join()).not.toContain('date:');
});

test('a paragraph and a document are wider than a sentence', () => {
  const bank = 'organization:بنك المتوسط person:سامي الجبالي 1';
  expect(pairs({})).not.toContain(bank);
  expect(pairs({ window: 'paragraph' })).not.toContain(bank);
  expect(pairs({ window: 'document' })).toContain(bank);
  expect(pairs({ window: 'paragraph' })).toContain('country:تونس person:ليلى منصور 1');
  expect(pairs({})).not.toContain('country:تونس person:ليلى منصور 1');
});

test('an ego keeps who is named with it, by a part of its name', () => {
  const { nodes, edges } = networkOf({ ego: 'الجبالي', window: 'document' });
  expect(nodes.map(({ name }) => name)).toContain('ليلى منصور');
  expect(nodes.map(({ name }) => name)).not.toContain('الرباط');
  expect(edges.length).toBeGreaterThan(3);
  expect(networkOf({ ego: 'كيري' })).toEqual({ nodes: [], edges: [] });
});

test('pairs below the weight are left out, and names without a pair', () => {
  const { nodes, edges } = networkOf({ minWeight: 3.84 });
  expect(edges.every(({ weight }) => weight >= 3.84)).toBe(true);
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  expect(nodes.map(({ key }) => key).sort()).toEqual([...linked].sort());
});

test('a surname alone is the person whom it means in the other documents', () => {
  const builder = new NetworkBuilder(all);
  const [full, alone] = [
    'استقبل [دونالد ترامب|person] وفدا من [لبنان|country|LB]. وقال [ترامب|person||دونالد ترامب] إنه راض.',
    'وانتقد [ترامب|person] [فرنسا|country|FR].',
  ];
  builder.add(marked('a', null, full));
  builder.add(marked('b', null, alone));
  const { nodes, edges } = builder.network();
  expect(nodes.find(({ type }) => type === 'person')).toMatchObject({
    name: 'دونالد ترامب',
    count: 3,
    documents: 2,
  });
  expect(edges.map(({ source, target }) => `${source} ${target}`).sort()).toEqual([
    'country:فرنسا person:دونالد ترامب',
    'country:لبنان person:دونالد ترامب',
  ]);
});

test('a window that has both names of one thing counts once, also beside a third', () => {
  const builder = new NetworkBuilder(all);
  const known = 'استقبل [دونالد ترامب|person] وفدا. وقال [ترامب|person||دونالد ترامب] إنه راض.';
  builder.add(marked('a', null, known));
  builder.add(
    marked('b', null, 'قال [ترامب|person] في [لبنان|country|LB] إن [دونالد ترامب|person] فاز.'),
  );
  const { nodes, edges } = builder.network();
  expect(nodes.map(({ name, count, documents }) => `${name} ${count} ${documents}`)).toEqual([
    'دونالد ترامب 3 2',
    'لبنان 1 1',
  ]);
  expect(edges.map(({ count }) => count)).toEqual([1]);
});
