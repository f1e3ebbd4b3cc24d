/** Milliseconds that a drawing waits: what is typed is not to wait for it. */
const patience = 150;

/** Does something when it has not been asked for again for a moment. */
export const later = (act: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, patience);
  };
};
