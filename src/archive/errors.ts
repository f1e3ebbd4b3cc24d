/** What is wrong with an archive and the fix, in one line that names the file. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
