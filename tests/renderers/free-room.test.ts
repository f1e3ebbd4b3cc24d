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
