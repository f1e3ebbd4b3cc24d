/**
 * Applies `work` to several inputs at once and gives the results in the order of the inputs, each as
 * soon as it and all before it are there.
 */
export async function* mapInOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  width: number,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  let wake: () => void = () => {};
  let makeRoom: () => void = () => {};
  const feed = async (): Promise<void> => {
    try {
      for await (const input of inputs) {
        const result = work(input);
        // Should an earlier one fail, nobody waits for this one any more.
        result.catch(() => {});
        running.push(result);
        wake();
        if (running.length >= width) {
          await new Promise<void>((resolve) => {
            makeRoom = resolve;
          });
        }
        if (ended) return;
      }
    } catch (error) {
      failure = { error };
    }
    ended = true;
    wake();
  };
  void feed();
  try {
    while (running.length > 0 || !ended) {
      const [first] = running;
      if (first === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else {
        yield await first;
        running.shift();
        makeRoom();
      }
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    ended = true;
    makeRoom();
  }
}
