import { type Language, labelsOf } from '../renderers/labels.ts';
import type { Io } from './io.ts';

/** Shown after this many milliseconds: what is done before needs no patience. */
const patience = 1000;

export interface Progress {
  /** One more document is done. */
  step(): void;
  stop(): void;
}

/** A spinner with the number of documents done, on a terminal only; ora is loaded when it is shown. */
export const startProgress = (
  { stderr, env, cleanups }: Io,
  wanted: boolean,
  language: Language,
): Progress => {
  // Without a width ora does not know what to clear, and never ends.
  const canShow = stderr.isTTY === true && (stderr.columns ?? 0) > 0 && env['TERM'] !== 'dumb';
  if (!wanted || !canShow) {
    return { step: () => {}, stop: () => {} };
  }
  let done = 0;
  const shown = (): string => labelsOf(language).counted('document', done);
  let stopped = false;
  let clear = (): void => {};
  const timer = setTimeout(async () => {
    const { default: ora } = await import('ora');
    if (stopped) return;
    const spinner = ora({ text: shown(), discardStdin: false }).start();
    const refresh = setInterval(() => {
      spinner.text = shown();
    }, 100);
    clear = () => {
      clearInterval(refresh);
      spinner.stop();
    };
  }, patience);
  const stop = (): void => {
    cleanups.delete(stop);
    stopped = true;
    clearTimeout(timer);
    clear();
  };
  cleanups.add(stop);
  return {
    step: () => {
      done++;
    },
    stop,
  };
};
