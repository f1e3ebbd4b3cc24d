/** Exit codes of every command. */
export const exit = { done: 0, nothingFound: 1, failed: 2 } as const;

/** A mistake that the user can mend. Its message is one line that names the mend. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
