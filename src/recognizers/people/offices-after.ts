import type { Token } from '../../document.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { hyphens } from '../../text/characters.ts';
import { longestOffice, officePhrase } from './office-phrase.ts';
import type { Role } from './role.ts';
import { isHeadAt } from './role-heads.ts';

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
    const joined = titleOf(head.lexeme).offset > 0;
    if (joined && (found.length === 0 || !head.lexeme.key.startsWith('و'))) break;
    const { end } = officePhrase(tokens, from, from + longestOffice, true);
    if (end < from + 2) break;
    found.push({ firstToken: from, endToken: end });
    from = end;
  }
  return found;
};
/** Between a name and the office behind it: «ناصر بوريطة، وزير الخارجية». */
const opensApposition: ReadonlySet<string> = new Set([...hyphens, '،', ',', '(']);
