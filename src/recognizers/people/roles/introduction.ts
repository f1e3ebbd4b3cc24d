import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isIntroducer } from '../../../lexicons/people-words.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isFeminineNisba } from '../../../morphology/nisba.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { endsNationality } from '../named-place.ts';

const introduces = trait(
  'introduction/introduces',
  (lexeme) =>
    isIntroducer(lexeme.key) || (lexeme.key.includes('ال') && nationalityOf(lexeme) !== null),
);

/** «شركة السيارات الصينية»: an adjective in the feminine after a definite noun that is nobody. */
const isOfThing = (tokens: readonly Token[], index: number): boolean => {
  if (!isFeminineNisba(tokenAt(tokens, index).lexeme.key)) return false;
  const noun = tokens[index - 1];
  return (
    noun !== undefined &&
    noun.sentence === tokens[index]?.sentence &&
    isDefinite(noun.lexeme.key) &&
    !isTitle(noun.lexeme)
  );
};

/** Whether a nationality or «بقيادة» is right before a name: «البرتغالي برونو مينديش». */
export const isAfterNationality = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined || before.sentence !== tokens[index]?.sentence) return false;
  if (endsNationality(tokens, index - 1)) return true;
  if (!introduces(before.lexeme) || isOfThing(tokens, index - 1)) return false;
  // «إيني الإيطالية بـحاسي مسعود»
  return !/^[بلك]ـ./.test(tokens[index]?.lexeme.text ?? '');
};
