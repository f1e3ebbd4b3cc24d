import { UserError } from '../errors.ts';

/**
 * Checks that what is looked for has a word: a variable of the shell may be empty.
 * @throws UserError when there is none.
 */
export const requireWord = (command: string, query: string): void => {
  if (!/[\p{L}\p{N}]/u.test(query)) {
    throw new UserError(`${command}: «${query}» has no word in it; name a word or a name`);
  }
};
