import type { Token } from '../../document.ts';
import { isHonouredByEvent } from '../../lexicons/event-words.ts';
import { isRuler } from '../../lexicons/people-words.ts';
import { keyAt } from '../../text/neighbours.ts';
import { properAt } from '../organizations/headed/localities.ts';
import { parseName } from '../people/full-name.ts';

/**
 * The index behind the ruler or the honoured man whom a competition or festival is called after: «دوري الأمير محمد بن
 * سلمان», «دوري كأس الأمير محمد بن سلمان», «مهرجان الملك عبدالعزيز للإبل», «دورة الشهيد فهد الأحمد».
 */
export const afterRuler = (tokens: readonly Token[], at: number): number | undefined => {
  // «دوري كأس الأمير …»
  const title = tokens[at]?.lexeme.key === 'كاس' ? at + 1 : at;
  const ruler = tokens[title];
  if (ruler === undefined || ruler.sentence !== tokens[at - 1]?.sentence) return undefined;
  const isHonoured = isRuler(ruler.lexeme.key) || isHonouredByEvent(ruler.lexeme.key);
  const end = isHonoured ? properAt(tokens, title) : undefined;
  return end !== undefined && end > title + 1 ? end : undefined;
};

/** «دورة ناصر بن حمد الرمضانية»: the index behind a man who is named with his father. */
export const afterSonOf = (tokens: readonly Token[], at: number): number | undefined => {
  const first = tokens[at];
  if (first === undefined || keyAt(tokens, at + 1) !== 'بن') return undefined;
  const name = parseName(tokens, at);
  return name?.start === first.start && first.sentence === tokens[at - 1]?.sentence
    ? name.endToken
    : undefined;
};
