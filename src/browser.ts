export * from './index.ts';
export { provideData } from './lexicons/given-data.ts';

/** Set by the build. */
declare const DATA_FILES: readonly string[];

/** Names of the files that `provideData` is to be given; the package has them as kashaf/data/NAME. */
export const dataFiles: readonly string[] = DATA_FILES;
