import type { Token } from '../../../document.ts';
import { isArabGivenName } from '../../../lexicons/arab-names.ts';
import {
  innerNameWordOf,
  isForeign,
  isName,
  isNisbaName,
  openerOf,
} from '../../../lexicons/name-word.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { isServed } from './compound.ts';
import { isForeignPart } from './name-part.ts';

/** «محمد السادس», «الحسن الثاني». */
export const isRegnalName = (tokens: readonly Token[], index: number): boolean => {
  const given = tokenAfter(tokens, index - 1);
  const ordinal = tokenAfter(tokens, index)?.lexeme.key ?? '';
  return (
    given !== undefined &&
    innerNameWordOf(given.lexeme).first !== undefined &&
    isDefinite(ordinal) &&
    isOrdinal(ordinal)
  );
};

/** «سمير العلمي»: a given name and another name. */
export const isNamePair = (tokens: readonly Token[], index: number): boolean => {
  const given = tokenAfter(tokens, index - 1);
  const family = tokenAfter(tokens, index);
  return (
    given !== undefined &&
    family !== undefined &&
    innerNameWordOf(given.lexeme).first !== undefined &&
    (isName(innerNameWordOf(family.lexeme)) || isNisbaName(family.lexeme))
  );
};

/** A given name that no Arab has, or where `arab` says so any sure one. */
const isGivenBehindVerb = (lexeme: Lexeme, arab: boolean): boolean => {
  const word = innerNameWordOf(lexeme);
  if (isForeignPart(lexeme)) return true;
  return word.first === 'sure' && (arab || !isArabGivenName(word.key));
};

/** True when a foreign given name and another name follow, or a sure Arab one where that counts. */
export const isFullName = (tokens: readonly Token[], index: number, arab: boolean): boolean => {
  const given = tokenAfter(tokens, index - 1);
  const family = tokenAfter(tokens, index);
  // «طرد حافظ قايد السبسي»: no foreigner has a family name with the article.
  const isArab = family !== undefined && isDefinite(family.lexeme.key);
  return (
    given !== undefined &&
    family !== undefined &&
    isGivenBehindVerb(given.lexeme, arab) &&
    (arab || !isArab) &&
    (isName(innerNameWordOf(family.lexeme)) || isForeign(family.lexeme))
  );
};

/** The index behind «عبد الفتاح السيسي» or «رجب طيب أردوغان»; 0 when no such name begins here. */
export const endOfFullName = (tokens: readonly Token[], index: number): number => {
  const given = tokenAfter(tokens, index - 1);
  const second = tokenAfter(tokens, index);
  if (given === undefined || second === undefined) return 0;
  const isServant = openerOf(given.lexeme).kind === 'servant' && isServed(second.lexeme);
  const isPair =
    innerNameWordOf(given.lexeme).first !== undefined && isName(innerNameWordOf(second.lexeme));
  if (!isServant && !isPair) return 0;
  const family = tokenAfter(tokens, index + 1);
  const fits =
    family !== undefined &&
    !isTitle(family.lexeme) &&
    (innerNameWordOf(family.lexeme).family === 'sure' || (isServant && isFamilyOfOrigin(family)));
  return fits ? index + 3 : 0;
};

/** «السيسي». */
const isFamilyOfOrigin = ({ lexeme }: Token): boolean =>
  isNisbaName(lexeme) || (isDefinite(lexeme.key) && innerNameWordOf(lexeme).family !== undefined);
