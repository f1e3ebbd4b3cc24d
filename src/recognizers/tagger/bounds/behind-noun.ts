import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPlaceKind } from '../../../lexicons/place-words.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';

/** Letters of the shortest word; a shorter one is too often the end of another word. */
const shortestRest = 3;

/** Where the name of a body begins whose kind the noun before it says. */
export const bodyBehindNoun = (
  tokens: readonly Token[],
  index: number,
): ProcliticSplit | undefined => {
  const before = tokenBefore(tokens, index)?.lexeme;
  const { key, splits } = tokenAt(tokens, index).lexeme;
  if (before === undefined) return undefined;
  // «شركة وايمو», «صحيفة لوموند»: nothing is between a kind of body and its name.
  const head = organizationHead(before);
  if (head?.apart === true && !head.definite) return splits[0];
  // «في تصريح لهافينغتون بوست»
  if (!key.startsWith('ل') || !isAmong('beforeLam', before.key)) return undefined;
  return splits.find(({ proclitics }) => proclitics === 'ل');
};

/**
 * «المركز الوطني بكوتين»: behind a definite word that is no kind of place a name has the preposition of where it
 * is, though no list knows the town.
 */
export const townBehindDefinite = (
  tokens: readonly Token[],
  index: number,
): ProcliticSplit | undefined => {
  const { key, splits } = tokenAt(tokens, index).lexeme;
  if (!key.startsWith('ب') || placeOfWord(key) !== undefined) return undefined;
  const before = tokenBefore(tokens, index);
  const kind = before && tokenBefore(tokens, before.index);
  if (before === undefined || !isDefinite(before.lexeme.key)) return undefined;
  // «إلى بيشكيك»
  if (/^ال[يا]$/u.test(before.lexeme.key)) return undefined;
  // «العاصمة بيشكيك», «العاصمة الثانية بيشكيك»
  const isNamed = [before, kind].some((noun) => noun !== undefined && isKind(noun.lexeme));
  if (isNamed || nationalityOf(before.lexeme) !== null) return undefined;
  return splits.find((split) => split.proclitics === 'ب' && split.key.length >= shortestRest);
};

/** «بلدة», «المدينة» */
const isKind = (lexeme: Lexeme): boolean =>
  isPlaceKind.has(lexeme) ||
  (isDefinite(lexeme.key) && isPlaceKind.has(lexemeOf(lexeme.spelling.slice(2), 'arabic')));
