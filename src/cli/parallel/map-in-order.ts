/** What one waits for until another rings. */
class Bell {
  #wake: () => void = () => {};

  ring(): void {
    this.#wake();
  }

  rung(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

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
  const added = new Bell();
  const taken = new Bell();
  const feed = async (): Promise<void> => {
    try {
      for await (const input of inputs) {
        const result = work(input);
        // Should an earlier one fail, nobody waits for this one any more.
        result.catch(() => {});
        running.push(result);
        added.ring();
        if (running.length >= width) await taken.rung();
        if (ended) return;
      }
    } catch (error) {
      failure = { error };
    }
    ended = true;
    added.ring();
  };
  void feed();
  try {
    while (running.length > 0 || !ended) {
      const [first] = running;
      if (first === undefined) {
        await added.rung();
      } else {
        yield await first;
        running.shift();
        taken.ring();
      }
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    ended = true;
    taken.ring();
  }
}
