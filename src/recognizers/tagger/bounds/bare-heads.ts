import type { Token } from '../../../document.ts';
import { eventHead } from '../../../lexicons/event-words.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isKnownName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { isPlainPhrase, organizationHead } from '../../../lexicons/organization-heads.ts';
import { isKin } from '../../../lexicons/people-words.ts';
import {
  isNotAfterHead,
  isScene,
  landmarkWord,
  settlementWord,
} from '../../../lexicons/place-words.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { analysisOf, takesArticle } from '../../../lexicons/stems.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isNisba } from '../../../morphology/nisba.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { isPlayer } from '../../organizations/clubs/club-neighbours.ts';
import { isPlainIdeal } from '../../organizations/parties/plain-ideal.ts';
import { isSecondOfTwo } from '../../places/another-meaning.ts';
import { isCommune } from '../../places/communes.ts';
import type { TaggedSpan } from '../tag.ts';

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
    if (next === undefined || isDefinite(next.key)) return false;
    return (isNotAfterHead(next) || isIndefiniteNisba(next)) && landmarkWord(lexeme) !== null;
  }
  if (endToken !== firstToken + 1) return false;
  if (tagClass === 'ORG' && isPlainIdeal(tokens, firstToken)) return true;
  if (tagClass === 'ORG') {
    return organizationHead(lexeme)?.definite === false || isPlayer(tokens, firstToken);
  }
  // «تألق في مونديال»
  if (tagClass === 'LOC' && eventHead(lexeme)?.definite === false) return true;
  const kind = tagClass === 'LOC' ? (settlementWord(lexeme) ?? landmarkWord(lexeme)) : null;
  return kind !== null && !isDefinite(kind.key) && placeOfWord(kind.key)?.tier !== 'sure';
};

// «ببلدية الأخضرية»: where something happens, not who administers it.
export const isOfCommune = (
  tokens: readonly Token[],
  { firstToken, tagClass }: TaggedSpan,
): boolean => {
  const token = tagClass === 'ORG' ? tokens[firstToken] : undefined;
  const isHead = token !== undefined && organizationHead(token.lexeme)?.key === 'بلديه';
  return isHead && isCommune(tokens, firstToken);
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

/** «سلالة تشينغ», «آل لانكستر», «جائزة بوليتزر»: a house, a tribe or an award is no place and nobody. */
export const isOfKinOrAward = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  if (tagClass !== 'LOC' && tagClass !== 'PERS') return false;
  if (isHouse(tokens[firstToken])) return true;
  if (endToken !== firstToken + 1) return false;
  const before = tokens[firstToken - 1];
  if (before === undefined || before.sentence !== tokens[firstToken]?.sentence) return false;
  if (isHouse(before) || (tagClass === 'PERS' && isAward(before))) return true;
  return !isDefinite(before.lexeme.key) && isKin(before.lexeme);
};

/** «آل», which the madda distinguishes from the article. */
const isHouse = (token: Token | undefined): boolean => token?.lexeme.spelling === 'آل';

const isAward = ({ lexeme }: Token): boolean => /^[وفبل]?(?:جائزه|جوائز)$/.test(lexeme.key);

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
    const isAdjective =
      isSecondAdjective(noun, word) || isOfKind(noun, word) || isSecondOfTwo(tokens, firstToken);
    return isAlone && isAdjective;
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

/** «مدينة صناعية»: what kind of town it is, not its name. */
const isOfKind = (kind: Token | undefined, word: Token | undefined): boolean =>
  kind !== undefined &&
  kind.sentence === word?.sentence &&
  !isDefinite(kind.lexeme.key) &&
  isIndefiniteNisba(word.lexeme) &&
  (settlementWord(kind.lexeme) ?? landmarkWord(kind.lexeme)) !== null;

/** «صناعية», «حربي», though neither «طبرية», which is a place, nor «صوفي», which is a name. */
const isIndefiniteNisba = (lexeme: Lexeme): boolean =>
  isNisba(lexeme.key) &&
  !isDefinite(lexeme.key) &&
  placeOfWord(lexeme.key) === undefined &&
  !isKnownName(lexeme.key) &&
  isOrdinaryWord(lexeme) &&
  takesArticle(lexeme);

/** «متفقد إداري ومالي»: an adjective that «و» joins to another. */
const isSecondAdjective = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined &&
  first.sentence === second?.sentence &&
  second.lexeme.splits.some(({ key, offset }) => offset === 1 && isNisba(key)) &&
  second.lexeme.key.startsWith('و') &&
  !isDefinite(first.lexeme.key) &&
  isNisba(first.lexeme.key) &&
  isOrdinaryWord(first.lexeme) &&
  takesArticle(first.lexeme);
