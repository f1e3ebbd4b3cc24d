import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { isFirstName } from '../../lexicons/names.ts';
import { placeAt } from '../../lexicons/places.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import { keyAt, tokenAt } from '../../text/neighbours.ts';
import { afterQuoted, isUnknown } from './event-complement.ts';
import type { EventName } from './event-name.ts';

/** «إعصار كاترينا», «الإعصار هايان», «العاصفة الاستوائية بيليس», «الإعصار المداري "لبان"» */
export const storm = (
  tokens: readonly Token[],
  at: number,
  confidence: number,
): EventName | undefined => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return undefined;
  const quoted = afterQuoted(tokens, at);
  if (quoted !== undefined) {
    return { endToken: quoted, year: undefined, rule: 'events/storm', confidence };
  }
  // «عاصفة ثلجية»
  const isAdjective = /..يه$/.test(token.lexeme.key);
  const isName = isUnknown(token.lexeme) || isNameOfStorm(tokens, at);
  return isName && !isAdjective
    ? { endToken: at + 1, year: undefined, rule: 'events/storm', confidence }
    : undefined;
};

/** «العاصفة بوريس»: a first name that is spelt like those all over the world and no place's. */
const isNameOfStorm = (tokens: readonly Token[], at: number): boolean => {
  const lexeme = tokenAt(tokens, at).lexeme;
  return (
    // «عاصفة محمد»: the stir that somebody makes.
    !/^[وبفكل]?عاصفه$/u.test(keyAt(tokens, at - 1)) &&
    lexeme.kind === 'arabic' &&
    isFirstName(lexeme.key) &&
    isSpeltLikeName(lexeme) &&
    !isFunctionWord(lexeme) &&
    !isDefinite(lexeme.key) &&
    properSplit(lexeme).offset === 0 &&
    placeAt(tokens, at) === undefined &&
    countryAt(tokens, at) === undefined
  );
};
