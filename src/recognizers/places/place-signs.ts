import type { Token } from '../../document.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isGovernorAlike } from '../../lexicons/people-words.ts';
import { isMeantAfter } from '../../lexicons/place-exceptions.ts';
import { settlementWord } from '../../lexicons/place-words.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';
import { hasFrequentStem } from '../../lexicons/stems.ts';
import { endingBefore, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/** «موسم الغريبة», «حج اليهود بالغريبة»: a word before it says that the place of the name is meant. */
export const isShrine = (
  tokens: readonly Token[],
  { firstToken, payload: { nameKey } }: GazetteerMatch<PlaceName>,
): boolean => {
  const before = tokenBefore(tokens, firstToken);
  return before !== undefined && isMeantAfter(nameKey, before.lexeme);
};

/** Words of the longest place that is looked for before its region. */
const longestTown = 3;

/** «إيتاي البارود بالبحيرة», «الملعب البلدي ببركان»: where a place of the same country lies. */
export const isBehindTown = (
  tokens: readonly Token[],
  { firstToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== 'ب' || tokenBefore(tokens, firstToken) === undefined) return false;
  const town = endingBefore(tokens, firstToken, longestTown, placeAt)?.payload;
  return (
    town !== undefined &&
    town.tier !== 'triggered' &&
    town.codes.some((code) => payload.codes.includes(code))
  );
};

/** «بفاس», «في جنين»: right in 97 of 100 cases in the training news. */
export const isAfterIn = (
  tokens: readonly Token[],
  { firstToken, proclitics }: GazetteerMatch<PlaceName>,
): boolean =>
  proclitics.endsWith('ب') ||
  (proclitics === '' && /^ف[يى]$/u.test(tokenBefore(tokens, firstToken)?.lexeme.spelling ?? ''));

/** «محافظ مطروح», «محافظ الشرقية»: nothing else has such a governor. */
export const isGoverned = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== '') return false;
  const { key } = tokenBefore(tokens, firstToken)?.lexeme ?? { key: '' };
  // «أمير عسير»
  const isPrincely = payload.tier !== 'triggered' && payload.codes.includes('SA');
  if (isPrincely && isGovernorAlike(key)) return true;
  // «عامل سطات», of Morocco; «عامل الجديدة» may be a worker.
  const isOfMorocco = payload.codes.includes('MA') && payload.tier === 'sure';
  if (isOfMorocco && /^[وفبل]?عامل$/u.test(key)) return true;
  // «قائد المنطقة الجنوبية», but not «قائد القطار»
  if (/^و?قائد$/u.test(key) && endToken > firstToken + 1) return true;
  return (payload.tier === 'triggered' ? ofRegion : ofPlace).test(key);
};

const ofRegion = /^[وفبل]?محافظ$/u;

const ofPlace = /^[وفبل]?(?:محافظ|والي|قائمقام|متصرف)$/u;

/** «في القطار من ولاية قفصة», «بالدرب بمنطقة جازان»: a region of its country is named behind it. */
export const isOfProvince = (
  tokens: readonly Token[],
  { endToken, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  const next = tokenAfter(tokens, endToken - 1);
  const head = next?.lexeme.spelling === 'من' ? tokenAfter(tokens, endToken) : next;
  const kind = head === undefined ? null : settlementWord(head.lexeme);
  if (head === undefined || kind === null || (head === next && kind.proclitics !== 'ب'))
    return false;
  const province = placeAt(tokens, head.index + 1);
  return (
    province?.proclitics === '' &&
    province.payload.codes.some((code) => payload.codes.includes(code))
  );
};

/** A name that the vocabulary of news hardly knows as a word: «بالنعامة», «في العيص». */
export const isHardlyElse = (
  tokens: readonly Token[],
  { firstToken, endToken, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  const token = tokens[firstToken];
  if (token === undefined || endToken > firstToken + 1) return false;
  const name = lexemeOf(payload.name, 'arabic');
  return (
    !isKnownName(name.key) && !hasFrequentStem(name, heard) && !hasFrequentStem(token.lexeme, heard)
  );
};

/** Binary logarithm of how often a word may be met in news that is a town after «في» or «ب». */
const heard = 4;

/** A town before the day or a colon at the head of a report: «الطائف 25 شوال», «سطيف: …». */
export const isDateline = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (payload.tier === 'triggered' || proclitics !== '') return false;
  if (tokenBefore(tokens, firstToken) !== undefined) return false;
  const next = tokenAfter(tokens, endToken - 1);
  if (next === undefined) return false;
  if (next.lexeme.text === ':') return true;
  return next.lexeme.kind === 'date' || next.lexeme.kind === 'number';
};
