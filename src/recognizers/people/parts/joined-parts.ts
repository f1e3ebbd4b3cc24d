import type { Token } from '../../../document.ts';
import { innerNameWordOf, isForeign, isName, isSure } from '../../../lexicons/name-word.ts';
import { isFirstName } from '../../../lexicons/names.ts';
import { isOwnRelative } from '../../../lexicons/own-relatives.ts';
import { isJoiner, isNameParticle, isSonOf, isSyllable } from '../../../lexicons/people-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { afterCompound, isServed } from './compound.ts';
import { canBeFather, isKunyaNoun } from './given-name.ts';
import { furtherPart, isDefiniteTitle, type NamePart } from './name-part.ts';

/** A letter by itself, but for «و», which joins. */
const isOneLetter = ({ spelling }: Lexeme): boolean => spelling.length === 1 && spelling !== 'و';

/** A letter, or the «دبليو» of George W. Bush. */
export const isInitial = (lexeme: Lexeme): boolean =>
  isOneLetter(lexeme) || lexeme.spelling === 'دبليو';

/** «جورج و. بوش», «محمد ب.»: a letter before a name, or one with a full stop right behind it. */
export const initialPart = (tokens: readonly Token[], index: number): NamePart | undefined => {
  const stop = tokens[index + 1];
  const stopped = stop?.lexeme.text === '.' && stop.start === tokens[index]?.end;
  const after = tokenAfter(tokens, stopped ? index + 1 : index);
  const named = after !== undefined && isName(innerNameWordOf(after.lexeme));
  if (!named && !stopped) return undefined;
  return furtherPart(index + (stopped ? 2 : 1) + (named ? 1 : 0), { sure: true });
};

/** Letters that stand for the rest of a name, at most. */
const mostInitials = 3;

const isLetter = (lexeme: Lexeme): boolean => lexeme.kind === 'arabic' && isOneLetter(lexeme);

/** «سيد. م. ع», «محمد. ع», «أحمد م ع»: letters for the rest of the name of somebody whom a paper does not name in full. */
export const initialsPart = (tokens: readonly Token[], index: number): NamePart | undefined => {
  const isStop = (at: number): boolean => tokenAfter(tokens, at - 1)?.lexeme.text === '.';
  let at = isStop(index) ? index + 1 : index;
  const hasStop = at > index;
  let letters = 0;
  for (
    let token = tokenAfter(tokens, at - 1);
    token !== undefined;
    token = tokenAfter(tokens, at - 1)
  ) {
    if (letters === mostInitials || !isLetter(token.lexeme)) break;
    letters++;
    at++;
    const isBetween = isStop(at) && letters < mostInitials;
    const next = isBetween ? tokenAfter(tokens, at) : undefined;
    if (next !== undefined && isLetter(next.lexeme)) at++;
  }
  const after = tokenAfter(tokens, at - 1)?.lexeme;
  const isClosed = after === undefined || after.kind !== 'arabic';
  return letters > (hasStop ? 0 : 1) && isClosed ? furtherPart(at, { sure: true }) : undefined;
};

/** «جان-ماري», a hyphen without spaces; «كيم جونغ - إيل», any before a syllable. */
export const hyphenedPart = (
  tokens: readonly Token[],
  index: number,
  syllabic: boolean,
): NamePart | undefined => {
  const hyphen = tokens[index];
  const next = tokenAfter(tokens, index);
  if (syllabic && next !== undefined && isSyllable(next.lexeme)) {
    return furtherPart(index + 2, { sure: true });
  }
  const tight = hyphen?.start === tokens[index - 1]?.end && next?.start === hyphen?.end;
  if (!tight || next?.lexeme.kind !== 'arabic') return undefined;
  const sure = isSure(innerNameWordOf(next.lexeme));
  return furtherPart(index + 2, { sure, guessed: !sure });
};

/** Words in a row that join («أحمد بن أبي الضياف» has two); what repeats them joins nothing. */
const mostJoiners = 6;

/** «بن سلمان», «دي ميستورا», «آل ثاني»: the words that join and the one they join. */
export const joinedPart = (tokens: readonly Token[], index: number): NamePart | undefined => {
  let at = index;
  let token = tokens[at];
  while (token !== undefined && isJoiner(token.lexeme)) {
    if (at - index === mostJoiners) return undefined;
    token = tokenAfter(tokens, at++);
  }
  const joiner = tokens[at - 1]?.lexeme;
  if (token === undefined || joiner === undefined || token.lexeme.kind !== 'arabic')
    return undefined;
  const { lexeme } = token;
  // «ديفيد ماك الذي»
  if (/^ال(?:ذي|تي|ذين)$/.test(lexeme.key)) return undefined;
  // «سليمان بن عبدالله أبا الخيل», but «ولى علي أبا أيوب».
  if (/^[أا]با$/u.test(joiner.spelling) && !isDefinite(lexeme.key)) return undefined;
  // «جون سميث ابن النجم السابق»
  if (joiner.spelling === 'ابن' && isDefiniteTitle(lexeme)) return undefined;
  // «خالد ابن عمه علي»
  if (isSonOf(joiner) && isOwnRelative(lexeme)) return undefined;
  const fits =
    isName(innerNameWordOf(lexeme)) ||
    joiner.spelling === 'آل' ||
    (joiner.key === 'عبد' && isServed(lexeme)) ||
    isDefinite(lexeme.key) ||
    isForeign(lexeme) ||
    ((isSonOf(joiner) || isNameParticle(joiner)) && canBeFather(lexeme)) ||
    (/^[أا]ب[ويا]$/u.test(joiner.spelling) && isKunyaNoun(lexeme));
  if (!fits) return undefined;
  const end = afterCompound(tokens, at) ?? at + 1;
  // «فاطمة منت سيداتي»: a given name that is listed is no guess.
  const isGiven = isSonOf(joiner) && isFirstName(lexeme.key);
  return furtherPart(end, { sure: true, guessed: isForeign(lexeme) && !isGiven });
};
