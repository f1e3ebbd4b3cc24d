import type { Token } from '../../document.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { isLocalBody } from '../../lexicons/place-exceptions.ts';
import { isRegionalAdjective } from '../../lexicons/place-words.ts';
import type { PlaceName } from '../../lexicons/places.ts';
import { tokenBefore } from '../../text/neighbours.ts';

/** Papers of these name the town of a body by «ب»; those of the Gulf by «في» and the kind of settlement. */
const maghreb: ReadonlySet<string> = new Set(['DZ', 'LY', 'MA', 'TN']);

/**
 * Whether a name that is another word too is the town of a local body right before it: «الحرس الوطني
 * بالعالية», «المستشفى المحلي بالقصور», «المندوبية الجهوية للفلاحة بماطر».
 */
export const isSeatOfBody = (
  tokens: readonly Token[],
  { firstToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== 'ب' || !payload.codes.some((code) => maghreb.has(code))) return false;
  const last = tokenBefore(tokens, firstToken);
  const noun = last === undefined ? undefined : tokenBefore(tokens, last.index);
  if (last === undefined || noun === undefined) return false;
  const { key } = last.lexeme;
  if (key.startsWith('لل') && isRegionalAdjective(noun.lexeme)) return true;
  return noun.lexeme.splits.some((split) => isLocalBody(split.key, key));
};
