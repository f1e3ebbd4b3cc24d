/** Whether an output is an archive. */
export const isArchiveName = (file: string | undefined): file is string =>
  file !== undefined && /\.(?:db|sqlite3?)$/iu.test(file);
