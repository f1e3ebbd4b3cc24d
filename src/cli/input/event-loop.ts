/** Milliseconds after which signals are heard and progress is shown. */
const patience = 100;
let turned = Date.now();

/** Lets the event loop turn where it has not for long: reading files and analysing texts never wait. */
export const turnEventLoop = async (): Promise<void> => {
  if (Date.now() - turned < patience) return;
  await new Promise((resolve) => setImmediate(resolve));
  turned = Date.now();
};
