// Chance that falls the same way in every run: what a seed makes is always the same mail.

export interface Dice {
  /** 0 to `most`, both included. */
  upTo(most: number): number;
  between(least: number, most: number): number;
  one<T>(list: readonly T[]): T;
  /** True once in `n` throws. */
  onceIn(n: number): boolean;
  times<T>(count: number, make: (at: number) => T): T[];
}

/** mulberry32: 32 bits of state, and every throw depends on all before it. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  return {
    upTo,
    between: (least, most) => least + upTo(most - least),
    one: (list) => list[upTo(list.length - 1)]!,
    onceIn: (n) => upTo(n - 1) === 0,
    times: (count, make) => Array.from({ length: count }, (_, at) => make(at)),
  };
}
