import type { Token } from '../../document.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { hasArticle } from '../../morphology/article.ts';

/**
 * What a text calls a land that it names in full, and whose name is a noun and an adjective: «الجزيرة» of «الجزيرة
 * العربية», «الصحراء» of «الصحراء الغربية».
 * @param keys the search keys of the full name.
 */
export const shortOfLand = (keys: readonly string[]): string | undefined => {
  const [noun, adjective] = keys.slice(-2);
  if (noun === 'الجزيره' && adjective === 'العربيه') return noun;
  const isDesert = noun === 'الصحراء' && /^ال(?:غربيه|مغربيه|كبري)$/u.test(adjective ?? '');
  return isDesert ? noun : undefined;
};

/** Whether the noun is something else where it stands: «قناة الجزيرة», «قالت الجزيرة», «للجزيرة», «الجزيرة الخضراء». */
export const isNoLand = (tokens: readonly Token[], at: number, proclitics: string): boolean => {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (proclitics.endsWith('ل')) return true;
  if (after?.sentence === own?.sentence && hasArticle(after?.lexeme.key ?? '')) return true;
  if (before === undefined || before.sentence !== own?.sentence) return false;
  const { lexeme } = before;
  // «شبه الجزيرة» only points back.
  return lexeme.key.endsWith('شبه') || organizationHead(lexeme) !== null || isSaying(lexeme);
};
