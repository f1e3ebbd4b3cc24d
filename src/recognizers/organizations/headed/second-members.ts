import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { headIs, isIdeal, organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong, isJointField } from '../../../lexicons/organization-words.ts';
import { isFeminineNisba } from '../../../morphology/nisba.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt } from '../../../text/neighbours.ts';
import type { ShapeAt } from './shapes-after.ts';

/** «لجنة الحكام وشؤون التنظيم», «مركز العلوم وتطوير الصناعة»: the index after the second field. */
export const secondFieldEnd = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
): number | undefined => {
  const key = keyAt(tokens, at);
  // «وزارة التربية ونقابات التعليم» are a body and others.
  if (isAmong('separateBodies', key) || !isJointField(key.slice(1))) return undefined;
  if (shape(at + 1) === 'definite') return at + 2;
  // «اتحاد الطلبة وشباب حركة النهضة» are two bodies.
  const noun = tokens[at + 1]?.lexeme;
  const opensBody = noun !== undefined && organizationHead(noun) !== null;
  return shape(at + 1) === 'bare' && shape(at + 2) === 'definite' && !opensBody
    ? at + 3
    : undefined;
};

/** «فرقة الأبحاث الاقتصادية والمالية»: a second adjective of the same noun, but «الملكية المغربية والموريتانية للطيران». */
export const isSecondAdjective = (tokens: readonly Token[], at: number): boolean => {
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (first === undefined || second?.sentence !== first.sentence) return false;
  return (
    /^وال.{3,}يه$/.test(second.lexeme.key) &&
    isFeminineNisba(first.lexeme.key) &&
    !areOfTwoNations(first.lexeme, second.lexeme) &&
    !isAmong('adjectiveLike', first.lexeme.key) &&
    !isAmong('adjectiveLike', second.lexeme.key.slice(1)) &&
    organizationHead(second.lexeme) === null
  );
};

const areOfTwoNations = (first: Lexeme, second: Lexeme): boolean =>
  nationalityOf(first) !== null && nationalityOf(second) !== null;

/** «حزب العدالة والتنمية»; another party may follow one that is named otherwise. */
export const isSecondIdeal = (tokens: readonly Token[], at: number, headKey: string): boolean => {
  const [first, second] = [tokens[at - 1]?.lexeme, tokens[at]?.lexeme];
  if (first === undefined || second === undefined || !headIs('parties', headKey)) return false;
  return isIdeal(first) && isIdeal(second);
};

/** «تعاونية موظفي الإذاعة والتلفزة»: two media that are one field. */
export const isBroadcasting = (tokens: readonly Token[], at: number): boolean =>
  isAmong('broadcasting', keyAt(tokens, at - 1)) &&
  isAmong('broadcasting', keyAt(tokens, at).slice(1));
