import type { Token } from '../../../document.ts';
import { classOfHead, headIs } from '../../../lexicons/organization-heads.ts';
import { isAmong, takesPreposition } from '../../../lexicons/organization-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { withoutAnd } from '../../../morphology/conjunction.ts';
import { localityAt } from './localities.ts';
import type { ShapeAt } from './shapes-after.ts';

/**
 * «منظمة الدفاع عن المستهلك», «حزب المؤتمر من أجل الجمهورية», «الصندوق الوطني للتأمين على المرض», «جمعية الرفق
 * بالحيوان»: the index after the complement.
 */
export const prepositionalEnd = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
  headKey: string,
): number | undefined => {
  const sake = endOfSake(tokens, at, shape, headKey);
  if (sake !== undefined) return sake;
  const [noun, preposition] = [tokens[at - 1]?.lexeme.key, tokens[at]?.lexeme.key];
  if (noun === undefined || preposition === undefined) return undefined;
  // «لجنة شؤون التونسيين بالخارج»
  if (preposition === 'بالخارج' && tokens[at]?.sentence === tokens[at - 1]?.sentence) return at + 1;
  if (isAmong('takesBy', noun.replace(/^لل/u, 'ال'))) return byEnd(tokens, at, shape);
  // «اللجنة», or as definite by a union; «لجنة المرأة المعنية بذلك» is only described.
  if (isDefinite(headKey) && isAmong('mandated', preposition))
    return mandateEnd(tokens, at + 1, shape);
  // «لحماية المجتمع والوقاية من الجريمة»
  if (!takesPreposition(withoutAnd(noun), preposition)) return undefined;
  if (shape(at + 1) === 'definite') return at + 2;
  // «للدفاع عن حقوق الإنسان», «للوقاية من حوادث الطرقات»
  const isOfPurpose =
    tokens[at + 1]?.lexeme.key === 'حقوق' || (noun.startsWith('لل') && preposition !== 'علي');
  const isOwned = shape(at + 1) === 'bare' && shape(at + 2) === 'definite';
  return isOfPurpose && isOwned ? at + 3 : undefined;
};

/** What joins people for the sake of something: «الرابطة الوطنية من أجل الديمقراطية». */
const sakes: ReadonlySet<string | undefined> = new Set(['party', 'association', 'union']);

/** The same for the sake of something, in the name of a party, a movement or a society. */
const endOfSake = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
  headKey: string,
): number | undefined => {
  if (tokens[at + 1]?.lexeme.key !== 'اجل' || tokens[at]?.lexeme.key !== 'من') return undefined;
  const isOfSake = sakes.has(classOfHead(headKey)) || headIs('forSake', headKey);
  return isOfSake && shape(at + 2) === 'definite' ? at + 3 : undefined;
};

/** «بالأعمال», «بشؤون الحرمين», but no place: «العناية بالرياض». */
const byEnd = (tokens: readonly Token[], at: number, shape: ShapeAt): number | undefined =>
  localityAt(tokens, at)?.proclitics === 'ب'
    ? undefined
    : endOfBa(tokens, at, shape, (noun) => noun === 'بشؤون');

/** What a body has to deal with: «لجنة الأمم المتحدة المعنية بحقوق الطفل». */
const mandateEnd = (tokens: readonly Token[], at: number, shape: ShapeAt): number | undefined =>
  endOfBa(tokens, at, shape, (noun) => noun.startsWith('ب'));

/** The end of a definite noun behind «ب», or of one without article and the definite one that it is of. */
const endOfBa = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
  takesOwner: (noun: string) => boolean,
): number | undefined => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return undefined;
  if (/^بال../.test(token.lexeme.key)) return at + 1;
  return takesOwner(token.lexeme.spelling) && shape(at + 1) === 'definite' ? at + 2 : undefined;
};
