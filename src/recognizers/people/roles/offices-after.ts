import type { Token } from '../../../document.ts';
import { isStyle, titleOf } from '../../../lexicons/titles.ts';
import { hyphens } from '../../../text/characters.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { longestOffice, officeBehindName } from './office-phrase.ts';
import type { Role } from './role.ts';
import { describesNounBefore, isHeadAt } from './role-heads.ts';

/** Offices in apposition that are looked for behind a name. */
const mostAfter = 3;

/**
 * The offices right behind a name: «محمد البرادعي، مدير الوكالة», «الناطق الرسمي باسم الحزب»,
 * «رئيس الجمعية ومدير المهرجان».
 * @param index behind the name.
 */
export const officesAfter = (tokens: readonly Token[], index: number): readonly Role[] => {
  const sentence = tokens[index - 1]?.sentence;
  const found: Role[] = [];
  let from = opensApposition.has(tokens[index]?.lexeme.text ?? '') ? index + 1 : index;
  while (found.length < mostAfter) {
    const head = tokens[from];
    if (head === undefined || head.sentence !== sentence || !isHeadAt(tokens, from)) break;
    // «زعيم الحركة الحاكمة»
    if (found.length > 0 && describesNounBefore(tokens, from)) break;
    const joined = titleOf(head.lexeme).offset > 0;
    if (joined && (found.length === 0 || !head.lexeme.key.startsWith('و'))) break;
    const complete = officeBehindName(tokens, from, from + longestOffice).end;
    if (complete < from + 2) break;
    const end = endBehindStyle(tokens, complete);
    found.push({ firstToken: from, endToken: end });
    from = end;
  }
  return found;
};
/** «سالم الكعبي مستشار صاحب السمو حاكم الإقليم»: behind a style the office of who is addressed so is next. */
const endBehindStyle = (tokens: readonly Token[], end: number): number => {
  const [first, second] = [keyAt(tokens, end - 2), keyAt(tokens, end - 1)];
  const isOver = !isStyle(first, second) || tokens[end]?.sentence !== tokens[end - 1]?.sentence;
  if (isOver || !isHeadAt(tokens, end)) return end;
  return officeBehindName(tokens, end, end + longestOffice).end;
};
/** Between a name and the office behind it: «ناصر بوريطة، وزير الخارجية». */
const opensApposition: ReadonlySet<string> = new Set([...hyphens, '،', ',', '(']);
