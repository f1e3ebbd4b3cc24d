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

/** Words between blanks, the same count for all contenders. */
export const wordsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/u).filter(Boolean).length, 0);

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

/** Milliseconds for which each contender works unmeasured, and measured: our code settles in about 4 s. */
const warming = 5000;
const measuring = 2000;
/** Milliseconds of a turn: short beside the whole, long beside a collection of garbage. */
const turn = 50;

/** Milliseconds that each piece of work takes once over, while it is done again and again for a turn. */
const takeTurns = (works: readonly (() => void)[]): readonly number[] =>
  works.map((work) => {
    let times = 0;
    let spent = 0;
    while (spent < turn) {
      spent += timeOf(work);
      times++;
    }
    return spent / times;
  });

/** Rounds in which all have their turn, until each has had so many milliseconds; three at least. */
const roundsFor = (
  milliseconds: number,
  works: readonly (() => void)[],
): readonly (readonly number[])[] => {
  const rounds: (readonly number[])[] = [];
  const end = performance.now() + milliseconds * works.length;
  while (rounds.length < 3 || performance.now() < end) rounds.push(takeTurns(works));
  return rounds;
};

export const median = (numbers: readonly number[]): number => {
  const middle = [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};

/**
 * Milliseconds of each piece of work once over when it has settled down: all take turns of 50 ms,
 * for five seconds each until the machine code is made, then for two seconds each to be measured. The
 * median turn counts: unlike the best it holds the collection of garbage, and unlike the mean it does
 * not move when something else had the processor for a while.
 */
export const steadyTimes = (works: readonly (() => void)[]): readonly number[] => {
  roundsFor(warming, works);
  const rounds = roundsFor(measuring, works);
  return works.map((_, i) => median(rounds.map((times) => times[i] as number)));
};

export interface Contender {
  readonly name: string;
  /** Does the work on one text; returns how many units (tokens, dates) it found. */
  readonly work: (text: string) => number;
}

/**
 * Runs contenders over the same texts, see `steadyTimes`. The first is ours; its speed is given as a
 * multiple of each other's. Speeds count `amount` of the texts (such as our tokens), the same for all.
 */
export const race = (
  contenders: readonly Contender[],
  texts: readonly string[],
  amount: number,
  unit: string,
): readonly Row[] => {
  let sink = 0;
  const times = steadyTimes(
    contenders.map(({ work }) => () => {
      for (const text of texts) sink += work(text);
    }),
  );
  if (sink < 0) throw new Error('nothing was found');
  return speeds(
    contenders.map(({ name }) => name),
    times,
    amount,
    unit,
  );
};

/** A row for each time in milliseconds; the first is ours, the others are compared with it. */
export const speeds = (
  names: readonly string[],
  times: readonly number[],
  amount: number,
  unit: string,
): readonly Row[] => {
  const [ours = Number.NaN] = times;
  return names.map((name, i) => {
    const time = times[i] ?? Number.NaN;
    const figure = `${perSecond(amount, time)} ${unit}/s`;
    return i === 0
      ? { name, figure }
      : { name, figure, ratio: `ours ${(time / ours).toFixed(2)} x` };
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
