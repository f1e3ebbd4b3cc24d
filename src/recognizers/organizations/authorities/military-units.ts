import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isEleventh, isOrdinal, isTen, isTens } from '../../../morphology/ordinal.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

interface UnitHead {
  readonly offset: number;
  readonly definite: boolean;
}

const headOf = rarely('military-units/headOf', (lexeme): UnitHead | null => {
  if (lexeme.kind !== 'arabic') return null;
  const split = lexeme.splits.find(({ key }) => isAmong('unitHeads', key));
  return split === undefined ? null : { offset: split.offset, definite: isDefinite(split.key) };
});

/** Whether a word may open the name of a unit. */
export const opensUnit = (lexeme: Lexeme): boolean => headOf(lexeme) !== null;

/** A unit with its number, and its arm after or before it: «اللواء 22 ميكا», «الفرقة الرابعة مشاة». */
export const militaryUnitAt = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const head = tokenAt(tokens, index);
  const reading = headOf(head.lexeme);
  if (reading === null) return undefined;
  const { offset, definite } = reading;
  const here = (at: number): Lexeme | undefined =>
    tokens[at]?.sentence === head.sentence ? tokens[at]?.lexeme : undefined;
  const isArm = (at: number): boolean => isAmong('unitArms', here(at)?.key ?? '');
  const to = (last: number): OrganizationSpan => ({
    start: head.start + offset,
    end: tokenAt(tokens, last).end,
    confidence: grade.likely,
    rule: 'military-unit',
    class: 'armed',
  });
  const armFirst = isArm(index + 1);
  // «المنطقة العسكرية الأولى», «الناحية العسكرية الثالثة»
  const isArea = /(?:منطقه|ناحيه)$/u.test(head.lexeme.key);
  if (isArea && here(index + 1)?.key !== 'العسكريه') return undefined;
  // «المنطقة العسكرية الغربية»
  if (isArea && definite && isAmong('unitSides', here(index + 2)?.key ?? '')) return to(index + 2);
  const from = armFirst ? index + 2 : index + 1;
  const at = numberEnd(here, from);
  if (at === undefined) return undefined;
  let last = at;
  while (isArm(last + 1) && last - at < 2) last++;
  if (armFirst || last > at) return definite || armFirst ? to(last) : undefined;
  if (!definite) return undefined;
  // «اللواء 35», but not «الفرقة 20 عضوا» nor «الدرجة الأولى».
  const next = here(at + 1);
  const closes = next?.kind !== 'arabic' || !/ا$/u.test(next.key);
  // A fleet with a number is never a merchant's: «الأسطول الثالث».
  const isFleet = head.lexeme.key.endsWith('اسطول');
  return (here(from)?.kind === 'number' ? closes : isFleet || isAtWar(tokens, index))
    ? to(last)
    : undefined;
};

/** The last word of a unit's number that begins at a token, in figures or an ordinal: «معارك اللواء الحادي عشر». */
const numberEnd = (here: (at: number) => Lexeme | undefined, at: number): number | undefined => {
  const number = here(at);
  if (number?.kind === 'number') return at;
  const isLong = isTeen(here, at);
  if (number === undefined || !(isOrdinal(number.key) || isLong)) return undefined;
  const end = isLong ? at + 1 : at;
  return isTens(here(end + 1)?.key ?? '') ? end + 1 : end;
};

/** «مقر الفيلق الثاني عشر»: whether an ordinal from eleventh to nineteenth begins at a token. */
const isTeen = (here: (at: number) => Lexeme | undefined, at: number): boolean => {
  const unit = here(at)?.key ?? '';
  return (isOrdinal(unit) || isEleventh(unit)) && isTen(here(at + 1)?.key ?? '');
};

/** Words on either side of a unit in which something of war is said. */
const fewWords = 8;

/** «حررت قوات الفرقة التاسعة الحي», but not «صعد إلى الفرقة الثانية»: whether war is spoken of around a unit. */
const isAtWar = (tokens: readonly Token[], index: number): boolean => {
  const { sentence } = tokenAt(tokens, index);
  for (let at = Math.max(0, index - fewWords); at <= index + fewWords; at++) {
    const token = tokens[at];
    if (token?.sentence === sentence && isAmong('unitSigns', token.lexeme.key)) return true;
  }
  return false;
};
