import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPaper } from '../../../lexicons/organizations.ts';

/** Words of the longest name of a paper. */
const longestName = 3;

/**
 * The last token of a paper made of plain words, behind what says that it is one: «صحيفة طريق الشعب»,
 * «جريدة السفير». The nationality behind it is no part of it, and a word of time alone is no name.
 */
export const listedPaperTo = (tokens: readonly Token[], at: number): Token | undefined => {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let phrase = '';
  let last: Token | undefined;
  for (let next = at; next < at + longestName; next++) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== first.sentence) break;
    phrase = next === at ? token.lexeme.key : `${phrase} ${token.lexeme.key}`;
    const isOrigin = next > at && nationalityOf(token.lexeme) !== null;
    const isPlain = next === at && isAmong('plainPapers', phrase);
    if (isPaper(phrase) && !isOrigin && !isPlain) last = token;
  }
  return last;
};
