/** One line of a bench's result. */
export interface Row {
  readonly name: string;
  /** Such as `5.1 M tokens/s`. */
  readonly figure: string;
  /** How it compares, such as `2.3 x wink-tokenizer`. */
  readonly ratio?: string;
}

/** Something that is measured, against others in the same run. */
export interface Bench {
  readonly title: string;
  readonly run: (texts: readonly string[]) => readonly Row[];
}

/** Milliseconds of a call. */
export const timeOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Does the work of all contenders in turn, `rounds` times, and keeps the best time of each. */
export const bestTimes = (
  contenders: readonly (() => void)[],
  rounds: number,
): readonly number[] => {
  const best = contenders.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((work, i) => {
      best[i] = Math.min(best[i] as number, timeOf(work));
    });
  }
  return best;
};

export interface Contender {
  readonly name: string;
  /** Does the work on one text; returns how many units (tokens, dates) it found. */
  readonly work: (text: string) => number;
}

/**
 * Runs contenders over the same texts. The first is ours; its speed is given as a multiple of each
 * other's. Speeds count `amount` of the texts (such as our tokens), the same for all.
 */
export const race = (
  contenders: readonly Contender[],
  texts: readonly string[],
  amount: number,
  unit: string,
  rounds = 7,
): readonly Row[] => {
  let sink = 0;
  const times = bestTimes(
    contenders.map(({ work }) => () => {
      for (const text of texts) sink += work(text);
    }),
    rounds,
  );
  if (sink < 0) throw new Error('nothing was found');
  const [ours] = times;
  return contenders.map(({ name }, i) => {
    const time = times[i] as number;
    const figure = `${perSecond(amount, time)} ${unit}/s`;
    return i === 0
      ? { name, figure }
      : { name, figure, ratio: `ours ${(time / (ours as number)).toFixed(1)} x` };
  });
};

const perSecond = (amount: number, milliseconds: number): string => {
  const rate = (amount / milliseconds) * 1000;
  return rate >= 1e6 ? `${(rate / 1e6).toFixed(2)} M` : `${(rate / 1e3).toFixed(0)} k`;
};

/** How the time grows when a text is doubled: 2 is linear. */
export const growth = (
  name: string,
  make: (length: number) => string,
  length: number,
  work: (text: string) => void,
): Row => {
  const once = make(length);
  const twice = make(length * 2);
  work(once);
  const [short, long] = bestTimes([() => work(once), () => work(twice)], 3) as [number, number];
  return {
    name,
    figure: `${short.toFixed(1)} ms, doubled ${long.toFixed(1)} ms`,
    ratio: `${(long / Math.max(short, 0.1)).toFixed(2)} x`,
  };
};
