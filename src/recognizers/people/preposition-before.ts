import type { Token } from '../../document.ts';
import { takesLam } from '../../lexicons/people-words.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import type { Start } from '../../text/proclitic-splits.ts';

/** «خلفا لبادو الزاكي»: what is behind «ل», which the word before takes. */
export const restBehindLam = (tokens: readonly Token[], index: number): Start | undefined => {
  const { key, starts } = (tokens[index] as Token).lexeme;
  if (!key.startsWith('ل') || !takesLam(tokenBefore(tokens, index)?.lexeme.key ?? '')) {
    return undefined;
  }
  return starts.find(({ proclitics }) => proclitics === 'ل');
};
