import type { Token } from '../../document.ts';
import { isCalled, isHuman, isNamedThing, isNounAlike } from '../../lexicons/people-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isElative } from '../../morphology/elative.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { isQuote } from '../../text/quotes.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/**
 * Whether the text says that a word alone is a thing: «مركب صيد يدعى "مريم"», «مضادا حيويا اسمه دوكسيسيسلين», «بلوكشين، وهو
 * برنامج», «أوسكار أفضل فيلم».
 */
export const isSaidToBeThing = (tokens: readonly Token[], at: number): boolean =>
  isCalledThing(tokens, at) || isGlossed(tokens, at) || isAward(tokens, at);

/** Words before «يدعى», «اسمه» among which is what is called so. */
const longestThing = 4;

/** «مركب صيد يدعى "مريم"», but «سائق سيارة يدعى "منير"». */
const isCalledThing = (tokens: readonly Token[], at: number): boolean => {
  const quote = isQuote(tokens[at - 1]?.lexeme.text ?? '') ? 1 : 0;
  const calling = tokenBefore(tokens, at - quote);
  if (calling === undefined) return false;
  const { stem, pronoun } = analysisOf(calling.lexeme);
  if (!isCalled(calling.lexeme) && (stem !== 'اسم' || pronoun === '')) return false;
  let isThing = false;
  for (let index = calling.index; index > calling.index - longestThing; index--) {
    const word = tokenBefore(tokens, index)?.lexeme;
    if (word?.kind !== 'arabic') break;
    if (isHuman(word) || isTitle(word)) return false;
    isThing ||= isThingOf(word.spelling);
  }
  return isThing;
};

/** «مركب», «مضادا». */
const isThingOf = (spelling: string): boolean =>
  [spelling, spelling.replace(/ا$/u, '')].some((word) => isNamedThing(lexemeOf(word, 'arabic')));

/** «بلوكشين، وهو برنامج». */
const isGlossed = (tokens: readonly Token[], at: number): boolean => {
  const comma = /^[،,]$/u.test(tokens[at + 1]?.lexeme.text ?? '') ? 1 : 0;
  const [pronoun, noun] = [tokenAfter(tokens, at + comma), tokenAfter(tokens, at + comma + 1)];
  if (pronoun === undefined || noun === undefined) return false;
  return /^وه[وي]$/u.test(pronoun.lexeme.spelling) && isNamedThing(noun.lexeme);
};

/** «مرشح لأوسكار أفضل فيلم». */
const isAward = (tokens: readonly Token[], at: number): boolean => {
  const next = tokenAfter(tokens, at)?.lexeme;
  if (next === undefined || !isElative(next.key) || hasArticle(next.key)) return false;
  return tokens[at]?.lexeme.splits.some(({ key }) => isNounAlike(key)) === true;
};
