import { statSync } from 'node:fs';
import { type Language, labelsOf } from '../../renderers/labels.ts';
import { twoFigures } from '../../text/two-figures.ts';
import type { Io } from '../io.ts';

/** Shown after this many milliseconds: what is done before needs no patience. */
const patience = 1000;

export interface Progress {
  /** One more document is done. */
  step(): void;
  /** So many more bytes are read. */
  read(bytes: number): void;
  stop(): void;
}

/**
 * A spinner with what is done, its part of the whole, the rate and the time left, and a line at the
 * end; on a terminal only, and only when it takes long. ora is loaded when it is shown.
 * @param inputs whose sizes make the whole, when all of them are files.
 */
export const startProgress = (
  { stderr, env, cleanups }: Io,
  wanted: boolean,
  language: Language,
  inputs: readonly string[] = [],
): Progress => {
  // Without a width ora does not know what to clear, and never ends.
  const canShow = stderr.isTTY === true && (stderr.columns ?? 0) > 0 && env['TERM'] !== 'dumb';
  if (!wanted || !canShow) {
    return { step: () => {}, read: () => {}, stop: () => {} };
  }
  const begun = Date.now();
  const state = { done: 0, read: 0, total: totalOf(inputs) };
  const seconds = (): number => (Date.now() - begun) / 1000;
  const clear = showLater(
    () => progressLine(state, seconds(), language),
    () => stderr.write(`kashaf: ${closingLine(state, seconds(), language)}\n`),
  );
  const stop = (): void => {
    cleanups.delete(stop);
    clear();
  };
  cleanups.add(stop);
  return {
    step: () => {
      state.done++;
    },
    read: (bytes) => {
      state.read += bytes;
    },
    stop,
  };
};

/** Shows a spinner with a line once patience is over. @returns what takes it away, and closes if it was there. */
const showLater = (line: () => string, close: () => void): (() => void) => {
  let stopped = false;
  let clear = (): void => {};
  const timer = setTimeout(async () => {
    const { default: ora } = await import('ora');
    if (stopped) return;
    const spinner = ora({ text: line(), discardStdin: false }).start();
    const refresh = setInterval(() => {
      spinner.text = line();
    }, 100);
    clear = () => {
      clearInterval(refresh);
      spinner.stop();
      close();
    };
  }, patience);
  return () => {
    stopped = true;
    clearTimeout(timer);
    clear();
  };
};

/** Bytes of the inputs together; undefined when not all of them are files. */
const totalOf = (inputs: readonly string[]): number | undefined => {
  let total = 0;
  for (const input of inputs) {
    const found = statSync(input, { throwIfNoEntry: false });
    if (found?.isFile() !== true) return undefined;
    total += found.size;
  }
  return total === 0 ? undefined : total;
};

interface State {
  readonly done: number;
  readonly read: number;
  readonly total: number | undefined;
}

/** What is beside the spinner after so many seconds. */
export const progressLine = (state: State, seconds: number, language: Language): string => {
  const { counted, phrases } = labelsOf(language);
  const part = state.total === undefined ? undefined : Math.min(1, state.read / state.total);
  const parts = [counted('document', state.done), rateOf(state, seconds)];
  if (part !== undefined && part > 0) {
    const left = (seconds * (1 - part)) / part;
    parts.splice(1, 0, `${Math.floor(part * 100)} %`);
    parts.push(phrases.timeLeft.replace('{time}', clockOf(left)));
  }
  return parts.join(' · ');
};

/** What is said when all is done: «3 documents · 0:12 · 0.3/s». */
export const closingLine = (state: State, seconds: number, language: Language): string =>
  [
    labelsOf(language).counted('document', state.done),
    clockOf(seconds),
    rateOf(state, seconds),
  ].join(' · ');

const rateOf = ({ done }: State, seconds: number): string =>
  `${(done / Math.max(seconds, 0.001)).toFixed(done < 10 * seconds ? 1 : 0)}/s`;

/** «1:04» for 64 seconds. */
const clockOf = (seconds: number): string => {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${twoFigures(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${twoFigures(minutes % 60)}:${twoFigures(whole % 60)}`;
};
