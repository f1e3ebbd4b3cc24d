import type { Token } from '../../../document.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { localityAt } from '../headed/localities.ts';

/**
 * «سيارة مرسيدس», «بوينغ 747», «سامسونغ غالاكسي», «google.com»: whether the name of a company from a token to
 * another, exclusive, is that of a thing which it makes.
 */
export const isProductAt = (tokens: readonly Token[], index: number, endToken: number): boolean => {
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before?.splits.some(({ key }) => isAmong('products', key)) === true) return true;
  const last = tokens[endToken - 1];
  const after = tokens[endToken];
  if (last === undefined || after?.sentence !== last.sentence) return false;
  const { text, kind } = after.lexeme;
  const isDomain =
    text === '.' && after.start === last.end && tokens[endToken + 1]?.start === after.end;
  const isModel = /^[a-z]{0,6}\d+$/iu.test(text) && !/^(?:19|20)\d\d$/u.test(text);
  // «طيران الإمارات EK815» flies.
  const isFlight = isAmong('airlines', tokenAt(tokens, index).lexeme.key);
  if (isDomain || (isModel && !isFlight)) return true;
  // «الشركة التونسية للكهرباء والغاز بنابل»
  const isInTown = (localityAt(tokens, endToken)?.proclitics ?? '') !== '';
  return (
    kind === 'arabic' && isModelName(after.lexeme) && !isInTown && !isBehindOffice(tokens, index)
  );
};

/** «غالاكسي», «ترانزليتر», but not «أغلقت شيفرون منصتين» */
const isModelName = trait(
  'products/isModelName',
  (lexeme) =>
    (isForeign(lexeme) && !lexeme.key.endsWith('تين')) ||
    isAmong('models', lexeme.key) ||
    (/^[تي].{5,}/.test(lexeme.key) && !isOrdinaryWord(lexeme) && !isKnownName(lexeme.key)),
);

/** «الرئيس التنفيذي لتويوتا أكيو تويودا»: whether an office is right before a company, so that its holder is behind. */
const isBehindOffice = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - longestOfficeHead; at--) {
    const token = tokenAt(tokens, at);
    if (token.sentence !== tokens[index]?.sentence) return false;
    if (titleOf(token.lexeme).kind !== 'none') return true;
  }
  return false;
};
/** Words of the head of an office, at most. */
const longestOfficeHead = 2;
