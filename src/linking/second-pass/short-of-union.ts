import type { Token } from '../../document.ts';
import { isUnionWord } from '../../lexicons/name-forms.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';

/**
 * What a text calls a union or party that it names in full: «الاتحاد» of «الاتحاد العام التونسي للشغل», «النداء» of
 * «نداء تونس». In all marked articles that name one so, the definite word alone is it.
 * @param keys the search keys of the full name.
 */
export const shortOfUnion = (keys: readonly string[]): string | undefined => {
  const [first = ''] = keys;
  if (/^(?:ال)?اتحاد$/u.test(first)) return keys.some(isUnionWord) ? 'الاتحاد' : undefined;
  // «الانتقالي» of «المجلس الانتقالي الجنوبي»
  if (first === 'المجلس' && keys[1] === 'الانتقالي') return keys[1];
  const isParty = keys.at(-2) === 'نداء' && keys.at(-1) === 'تونس';
  return isParty ? 'النداء' : undefined;
};

/** The plain word by which an armed group goes: «القاعدة» of «تنظيم القاعدة», «المحاكم» of «اتحاد المحاكم الإسلامية». */
export const shortOfGroup = (keys: readonly string[]): string | undefined => {
  const group = keys.join(' ');
  if (/^تنظيم القاعده(?: |$)/u.test(group)) return 'القاعده';
  return /^(?:اتحاد )?المحاكم الاسلاميه$/u.test(group) ? 'المحاكم' : undefined;
};

/** «الاتحاد الجهوي», «الاتحاد بين الطرفين»: another, or no name. */
export const isOtherUnion = (tokens: readonly Token[], last: number): boolean => {
  const [before, own, next] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  // «الرئيس الانتقالي»
  const isAdjective = own?.lexeme.key.endsWith('الانتقالي') === true;
  if (isAdjective && isDefinite(before?.lexeme.key ?? '')) return true;
  if (next === undefined || next.sentence !== own?.sentence) return false;
  const { key } = next.lexeme;
  // «القاعدة الجوية», «المحاكم العليا»
  if (/(?:القاعده|المحاكم)$/u.test(own?.lexeme.key ?? '') && key.startsWith('ال')) return true;
  return isDefiniteNisba(key) || /^(?:مع|بين|العام|المحلي)$/u.test(key);
};
