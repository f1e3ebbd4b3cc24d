import type { Token } from '../../document.ts';
import { eventHead } from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import { isPlainPhrase, organizationHead } from '../../lexicons/organization-heads.ts';
import { isKin } from '../../lexicons/people-words.ts';
import {
  isNotAfterHead,
  isScene,
  landmarkWord,
  settlementWord,
} from '../../lexicons/place-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { analysisOf, takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isNisba } from '../../morphology/nisba.ts';
import { isPlayer } from '../organizations/club-neighbours.ts';
import { isPlainIdeal } from '../organizations/plain-ideal.ts';
import { isSecondOfTwo } from '../places/another-meaning.ts';
import type { TaggedSpan } from './tag.ts';

/**
 * «بئر», «بمعتمديتي», «وزارة»: a kind of place or body alone, without article, is no name, nor is «حركة
 * المرور».
 */
export const isBareHead = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  const token = tokens[firstToken];
  if (token === undefined) return false;
  const { lexeme } = token;
  if (tagClass === 'ORG' && endToken === firstToken + 2) {
    const [head, next] = [organizationHead(lexeme), tokens[firstToken + 1]?.lexeme];
    return head !== null && next !== undefined && isPlainPhrase(head, next);
  }
  // «المشهد الثقافي العربي», «مطار بديل»
  if (tagClass === 'LOC' && isScene(lexeme)) return true;
  if (tagClass === 'LOC' && endToken === firstToken + 2) {
    const next = tokens[firstToken + 1]?.lexeme;
    const isPlain = next !== undefined && isNotAfterHead(next) && !isDefinite(next.key);
    return isPlain && landmarkWord(lexeme) !== null;
  }
  if (endToken !== firstToken + 1) return false;
  if (tagClass === 'ORG' && isPlainIdeal(tokens, firstToken)) return true;
  if (tagClass === 'ORG') {
    return organizationHead(lexeme)?.definite === false || isPlayer(tokens, firstToken);
  }
  // «تألق في مونديال»
  if (tagClass === 'LOC' && eventHead(lexeme)?.definite === false) return true;
  const kind = tagClass === 'LOC' ? (settlementWord(lexeme) ?? landmarkWord(lexeme)) : null;
  return kind !== null && !kind.key.startsWith('ال') && placeOfWord(kind.key)?.tier !== 'sure';
};

// «داخل قصره»: a common noun with somebody's pronoun, though «قصرة» is a village.
export const isOwned = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  const lexeme = tokens[firstToken]?.lexeme;
  if (lexeme === undefined || tagClass !== 'LOC' || endToken !== firstToken + 1) return false;
  if (!/.{3}ه$/.test(lexeme.spelling) || isDefinite(lexeme.key)) return false;
  return analysisOf(lexeme).pronoun === 'ه' && isOrdinaryWord(lexeme);
};

// «سلالة تشينغ», «عشيرة دينغ»: a house or a tribe is no place and nobody.
export const isOfKin = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  if (endToken !== firstToken + 1 || (tagClass !== 'LOC' && tagClass !== 'PERS')) return false;
  const before = tokens[firstToken - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[firstToken]?.sentence &&
    !isDefinite(before.lexeme.key) &&
    isKin(before.lexeme)
  );
};

/**
 * «تحقيق عدلي», «تسرب غازي»: an adjective of origin after a masculine noun without article, though
 * people are called so.
 */
export const isAdjectiveOfNoun = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  const [noun, word] = [tokens[firstToken - 1], tokens[firstToken]];
  if (tagClass === 'LOC') {
    const isAlone = endToken === firstToken + 1;
    return isAlone && (isSecondAdjective(noun, word) || isSecondOfTwo(tokens, firstToken));
  }
  if (tagClass !== 'PERS' || endToken !== firstToken + 1) return false;
  if (noun === undefined || word === undefined || noun.sentence !== word.sentence) return false;
  const { key } = word.lexeme;
  if (isDefinite(key) || !isNisba(key) || !isOrdinaryWord(word.lexeme)) return false;
  // «حصول ساركوزي»: unlike an adjective, a name takes no article.
  if (!takesArticle(word.lexeme)) return false;
  const { lexeme } = noun;
  const isMasculine = lexeme.kind === 'arabic' && !/(?:ه|ات|ها|هم)$/u.test(lexeme.key);
  const isPlain = !isDefinite(lexeme.key) && !isTitle(lexeme) && !isFunctionWord(lexeme);
  return isMasculine && isPlain && isOrdinaryWord(lexeme) && takesArticle(lexeme);
};

/** «متفقد إداري ومالي»: an adjective that «و» joins to another. */
const isSecondAdjective = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined &&
  first.sentence === second?.sentence &&
  second.lexeme.starts.some(({ key, offset }) => offset === 1 && isNisba(key)) &&
  second.lexeme.key.startsWith('و') &&
  !isDefinite(first.lexeme.key) &&
  isNisba(first.lexeme.key) &&
  isOrdinaryWord(first.lexeme) &&
  takesArticle(first.lexeme);
