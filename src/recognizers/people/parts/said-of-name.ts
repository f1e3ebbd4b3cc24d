import { isForeign } from '../../../lexicons/name-word.ts';
import { isKnownName } from '../../../lexicons/names.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../../../lexicons/stems.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { nounOfAccusative } from '../../../morphology/accusative.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { trait } from '../../../text/trait.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';

/** Binary logarithm of how often a word is met in news, at least, to be a plain one. */
const plain = 6;

/**
 * Whether a word behind a name is what its bearer has or does, and no part of it: a noun in the accusative («أرسل
 * معاوية جيشا»), a verb of two or many in the future («سيغيبان», «سيلتقون»), a verb behind «ف» («فرجع»), people of
 * a kind («الصليبيين»).
 */
export const isSaidOf = trait('said-of-name/isSaidOf', (lexeme) => {
  if (lexeme.kind !== 'arabic' || isKnownName(lexeme.key)) return false;
  return (
    isAccusative(lexeme) || isFutureOfMany(lexeme) || isJoinedVerb(lexeme) || isOfPeople(lexeme)
  );
});

/** «تعيين وسام علي الملاحي محافظا للجوف»: an office in the accusative is what somebody is or becomes. */
export const isOfficeHeld = (lexeme: Lexeme | undefined): boolean => {
  const noun = lexeme === undefined ? undefined : nounOfAccusative(lexeme);
  return noun !== undefined && titleOf(noun).kind === 'role';
};

const isAccusative = (lexeme: Lexeme): boolean => {
  const noun = nounOfAccusative(lexeme);
  if (noun === undefined || noun.key.length < 3 || isKnownName(noun.key)) return false;
  return takesArticle(noun) && hasFrequentStem(noun, plain) && analysisOf(noun).proclitics === '';
};

const isFutureOfMany = ({ spelling }: Lexeme): boolean => {
  const [, verb] = /^(س[يت].{3,})(?:ان|ون)$/.exec(spelling) ?? [];
  return verb !== undefined && isPresentVerb(lexemeOf(verb, 'arabic'));
};

/** «هزم صلاح الدين الأيوبي الصليبيين»: several people. */
const isOfPeople = ({ key }: Lexeme): boolean => /^ال.{3,}(?:يين|يون)$/.test(key);

const isJoinedVerb = (lexeme: Lexeme): boolean => {
  if (!/^ف(?!ال)...$/.test(lexeme.spelling) || isForeign(lexeme)) return false;
  return (
    analysisOf(lexeme).proclitics === 'ف' &&
    hasFrequentStem(lexemeOf(lexeme.spelling.slice(1), 'arabic'), plain)
  );
};
