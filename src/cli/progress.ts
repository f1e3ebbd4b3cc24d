import type { Io } from './io.ts';

/** Shown after this many milliseconds: what is done before needs no patience. */
const patience = 1000;

export interface Progress {
  /** One more document is done. */
  step(): void;
  stop(): void;
}

/** A spinner with the number of documents done, on a terminal only; ora is loaded when it is shown. */
export const startProgress = ({ stderr, env }: Io, wanted: boolean): Progress => {
  if (!wanted || stderr.isTTY !== true || env['TERM'] === 'dumb') {
    return { step: () => {}, stop: () => {} };
  }
  let done = 0;
  let stopped = false;
  let clear = (): void => {};
  const timer = setTimeout(async () => {
    const { default: ora } = await import('ora');
    if (stopped) return;
    const spinner = ora({ text: `${done}`, discardStdin: false }).start();
    const refresh = setInterval(() => {
      spinner.text = String(done);
    }, 100);
    clear = () => {
      clearInterval(refresh);
      spinner.stop();
    };
  }, patience);
  return {
    step: () => {
      done++;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      clear();
    },
  };
};
