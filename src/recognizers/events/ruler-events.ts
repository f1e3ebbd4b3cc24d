import type { Token } from '../../document.ts';
import { isRuler } from '../../lexicons/people-words.ts';
import { properAt } from '../organizations/localities.ts';

/**
 * The index behind the ruler whom a competition or festival is called after: «دوري الأمير محمد بن سلمان», «دوري كأس
 * الأمير محمد بن سلمان», «مهرجان الملك عبدالعزيز للإبل».
 */
export const afterRuler = (tokens: readonly Token[], at: number): number | undefined => {
  // «دوري كأس الأمير …»
  const title = tokens[at]?.lexeme.key === 'كاس' ? at + 1 : at;
  const ruler = tokens[title];
  if (ruler === undefined || ruler.sentence !== tokens[at - 1]?.sentence) return undefined;
  const end = isRuler(ruler.lexeme.key) ? properAt(tokens, title) : undefined;
  return end !== undefined && end > title + 1 ? end : undefined;
};
