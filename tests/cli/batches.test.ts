import { expect, test } from 'vitest';
import { attempt } from '../../src/cli/parallel/attempt.ts';
import { batchesOf } from '../../src/cli/parallel/batches.ts';

const gathered = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

async function* numbers(...list: readonly number[]) {
  yield* list;
}

test('a batch is full when its items cost enough', async () => {
  const batches = batchesOf(numbers(1, 2, 3, 9, 1, 1), (cost) => cost, 5);
  expect(await gathered(batches)).toEqual([[1, 2, 3], [9], [1, 1]]);
});

test('a batch does not wait for an item that is late', async () => {
  async function* late() {
    yield 1;
    yield 2;
    await new Promise((resolve) => setTimeout(resolve, 100));
    yield 3;
  }
  expect(await gathered(batchesOf(late(), () => 1, 100))).toEqual([[1, 2], [3]]);
});

test('nothing after a batch is asked for before the batch is taken', async () => {
  const asked: number[] = [];
  async function* watched() {
    for (const n of [1, 2, 3]) {
      asked.push(n);
      yield n;
    }
  }
  const batches = batchesOf(watched(), () => 1, 1);
  expect(await batches.next()).toEqual({ done: false, value: [1] });
  expect(asked).toEqual([1]);
  await batches.return(undefined);
});

test('where a task fails on one document, the others of its batch are done', () => {
  const inputs = ['أ', 'ب', 'ج'].map((text, n) => ({ id: `${n}`, text, date: null }));
  const outcomes = attempt(
    (batch) =>
      batch.map(({ text }) => {
        if (text === 'ب') throw new RangeError('no ب');
        return text;
      }),
    inputs,
  );
  expect(outcomes).toEqual([
    { id: '0', result: 'أ' },
    { id: '1', error: '1: a fault of kashaf, please report it: RangeError: no ب' },
    { id: '2', result: 'ج' },
  ]);
});
