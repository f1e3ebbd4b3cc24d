/** The code that Node gives an error of the system, such as «ENOENT»; empty for none. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
