import type { Token } from '../../../document.ts';
import { isArabFamilyName, isArabGivenName } from '../../../lexicons/arab-names.ts';
import { famousWord } from '../../../lexicons/famous-names.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { innerNameWordOf } from '../../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord, nameStandingOf } from '../../../lexicons/names.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isMaghrebiFamily } from '../../../morphology/maghrebi.ts';
import type { Lexeme } from '../../../text/lexeme.ts';

/**
 * Whether the word at an index begins the name of another person than the word before it: a sure given name
 * behind a foreign family name («عين ماكرون برونو») or behind a pope's one name («البابا بنديكت أنجيلا»), or two whom
 * the world knows by one name («شكر هيغل كانط»).
 */
export const isAnotherPerson = (tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return false;
  if (isFamousAlone(before.lexeme) && isFamousAlone(token.lexeme)) return true;
  const { key, first } = innerNameWordOf(token.lexeme);
  if (isPope(tokens[index - 2])) return first !== undefined && key !== 'بولس';
  return first === 'sure' && isForeignFamily(before.lexeme) && !isArabGivenName(key);
};

/**
 * «ليونيل ميسي سعيد جدا», «فرانك لامبارد خلف الدفاع»: an Arab given name behind a foreign family name is a common word,
 * behind a family name with the article the next of a list («ياسين النصير فاضل ثامر»).
 */
export const isArabBehindForeigner = (tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !isForeignFamily(before.lexeme)) return false;
  const family = before.lexeme.key;
  // «عماد بلحاج خليفة», «عاصم عبدالماجد محمد», «محمد الأنور معروف»
  const isArab = isMaghrebiFamily(family) || family.startsWith('عبدال');
  if (isArab || isArabGivenName(family.replace(/^ال/u, ''))) return false;
  if (!isDefinite(family) && !isSpeltLikeName(before.lexeme)) return false;
  const { key, spelling } = token.lexeme;
  return spelling === 'على' || (isArabGivenName(key) && isOrdinaryWord(token.lexeme));
};

/**
 * «فيليب بإليزابيث», «رايس لويليام بيرنز»: whether a foreign given name is behind «ب» or «ل», which are inside no
 * foreigner's name; «بلطيفة» is a family.
 */
export const isBehindPreposition = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  const { key, splits } = token.lexeme;
  if (!/^[بل]/u.test(key) || isKnownName(key)) return false;
  const rest = splits.find(({ offset, proclitics }) => offset === 1 && proclitics.length === 1);
  return (
    rest !== undefined &&
    rest.key.length > 3 &&
    nameStandingOf(rest.key).first !== undefined &&
    !isArabGivenName(rest.key)
  );
};

/** «هيغل», but not «فرانكو», which is a given name too. */
const isFamousAlone = ({ key }: Lexeme): boolean =>
  famousWord(key)?.tier === 'sure' && nameStandingOf(key).first === undefined;

const isForeignFamily = (lexeme: Lexeme): boolean => {
  const { key, first, family } = innerNameWordOf(lexeme);
  return family === 'sure' && first === undefined && !isArabFamilyName(key);
};

const isPope = (token: Token | undefined): boolean =>
  token !== undefined && /^[وفبل]*البابا$/u.test(token.lexeme.key);
