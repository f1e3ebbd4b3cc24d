export const steps = ['day', 'month', 'year'] as const;
export type Step = (typeof steps)[number];

/** Letters of an ISO day that name its step. */
const lengths: Readonly<Record<Step, number>> = { day: 10, month: 7, year: 4 };

/**
 * The day, month or year of some days; a whole month or year stays one, since none of its days is
 * meant: «في 2012» is no first of January.
 */
export const periodText = (from: string, to: string, step: Step): string => {
  const own: Step =
    from.endsWith('-01-01') && to.slice(4) === '-12-31'
      ? 'year'
      : isMonth(from, to)
        ? 'month'
        : 'day';
  return from.slice(0, Math.min(lengths[own], lengths[step]));
};

const isMonth = (from: string, to: string): boolean =>
  from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && isLastOfMonth(to);

const isLastOfMonth = (day: string): boolean => {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};
