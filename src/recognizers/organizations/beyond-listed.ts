import type { Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import type { OrganizationHead } from '../../lexicons/organization-heads.ts';
import { isCertain, isOfMany, type KnownName } from './listed.ts';
import { agreesAsFeminine, isAdjective, shapeOf } from './word-shape.ts';

/**
 * Whether a name goes on after a listed one with which it begins: «حزب الشعب الجمهوري». Else the list
 * knows best how far its names reach.
 */
export const goesBeyond = (
  tokens: readonly Token[],
  known: KnownName,
  endToken: number,
  head: OrganizationHead,
): boolean => {
  if (!isCertain(known.kind)) return true;
  const next = tokens[known.endToken]?.lexeme;
  if (next === undefined || endToken <= known.endToken) return false;
  // «الهيئة العامة للسياحة والتراث الوطني»
  if (head.definite && shapeOf(next) === 'and') return true;
  const isLong = endToken > known.endToken + 1;
  // «هيئة السياحة والتراث الوطني», but not «مجلس الأمن والتفاهمات الدولية».
  if (isLong && head.key === 'هيئه' && shapeOf(next) === 'and') return true;
  // «الجمعية الوطنية للتجار والحرفيين», but not «الجمعية التأسيسية للدستور المصري».
  const second = tokens[known.endToken + 1]?.lexeme;
  const isOfTwo = shapeOf(next) === 'to' && second !== undefined && shapeOf(second) === 'and';
  if (isLong && head.key === 'الجمعيه' && isOfTwo) return true;
  // «الجمعية الوطنية للمعلمين»
  if (head.key === 'الجمعيه' && /^لل.{2,}ين$/.test(next.key)) return true;
  // «معهد ماكس بلانك لعلم الفلك»
  if (!head.definite && shapeOf(next) === 'to') return true;
  return (
    isAdjective(next) &&
    agreesAsFeminine(next.key) === agreesAsFeminine(head.key) &&
    // «إدارة الغذاء والدواء الأمريكية», but «حزب الله» and its country.
    (nationalityOf(next) === null ||
      (ofCountry.has(known.kind) && !isOfMany(tokens, known.endToken)))
  );
};

/** Lists whose names a nationality may follow that belongs to them. */
const ofCountry: ReadonlySet<KnownName['kind']> = new Set(['government', 'companies', 'courts']);
