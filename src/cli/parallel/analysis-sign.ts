const sign = Symbol.for('kashaf.hasAnalysed');

/** Says that this process analyses: what it has V8 compile is worth keeping for the next start. */
export const signAnalysis = (): void => {
  Object.assign(globalThis, { [sign]: true });
};

/** Whether this process has analysed; what asks is another bundle than what says so. */
export const hasAnalysed = (): boolean => sign in globalThis;
