import { expect, test } from 'vitest';
import { FreeRoom } from '../../src/renderers/page/client/free-room.ts';

test('names do not cover one another and stay within the drawing', () => {
  const room = new FreeRoom(300, 100);
  expect(room.take('تونس', 100, 50)).toBe(true);
  expect(room.take('لبنان', 110, 55)).toBe(false);
  expect(room.take('لبنان', 110, 70)).toBe(true);
  expect(room.take('مصر', 200, 50)).toBe(true);
  expect(room.take('المغرب', 5, 50)).toBe(false);
  expect(room.take('المغرب', 100, 5)).toBe(false);
});

test('a name under its circle covers it not, one beside it does', () => {
  const room = new FreeRoom(300, 100);
  const circles = [{ x: 100, y: 50, radius: 10 }];
  expect(room.covers('تونس', 100, 73, circles)).toBe(false);
  expect(room.covers('تونس', 100, 34, circles)).toBe(false);
  expect(room.covers('تونس', 115, 55, circles)).toBe(true);
  expect(room.covers('تونس', 130, 55, circles)).toBe(false);
});
