/** Numbers in [0, 1), the same ones for the same seed (mulberry32, public domain). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

/** Puts the items in an order drawn from `random`, in place (Fisher and Yates). */
export const shuffle = <T extends { length: number; [index: number]: number }>(
  items: T,
  random: () => number,
): T => {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const held = items[i] as number;
    items[i] = items[k] as number;
    items[k] = held;
  }
  return items;
};
