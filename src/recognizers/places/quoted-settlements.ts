import type { Document, Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { isNameHead } from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import { oneLine } from '../../text/one-line.ts';
import { quotedAt } from '../enclosed.ts';
import { grade } from '../grades.ts';
import { nationalityBehind } from './country-beside.ts';
import type { PlaceSpan } from './place-span.ts';
import { isVocabulary } from './place-terms.ts';

/** Words of the longest such name. */
const mostWords = 3;
/** Weight of a head from which on it is rather a body. */
const leastBody = 0.5;

/**
 * A settlement whose name is in quotation marks behind its kind: «منطقة "العمودي"», «قرية "كفر ناحوم"».
 * @param index the mark that opens.
 */
export const quotedSettlementAt = (
  { text, tokens }: Document,
  index: number,
): PlaceSpan | undefined => {
  const quoted = quotedAt(tokens, index);
  const first = tokens[quoted?.firstToken ?? -1];
  const head = tokens[index - 1];
  // «جماعة "الدين الحق"»
  if (head === undefined || (organizationHead(head.lexeme)?.weight ?? 0) >= leastBody)
    return undefined;
  if (quoted === undefined || first === undefined || !opensName(first)) return undefined;
  const { start, end, firstToken, endToken } = quoted;
  if (endToken - firstToken > mostWords || organizationAt(tokens, firstToken)) return undefined;
  if (tokens.slice(firstToken + 1, endToken).some(isApart)) return undefined;
  const place = placeAt(tokens, firstToken);
  const isWhole = place?.proclitics === '' && place.endToken === endToken;
  return {
    start,
    end,
    firstToken,
    endToken,
    code: isWhole ? place.payload.codes[0] : nationalityBehind(tokens, endToken + 1),
    name: oneLine(text.slice(start, end)),
    confidence: grade.sure,
    rule: 'settlement-quoted',
  };
};

// «حي "بيكوز وأناضول حصار"», «مقاطعة "أنغ ثونغ التايلاندية"»
const isApart = ({ lexeme }: Token): boolean =>
  nationalityOf(lexeme) !== null || properSplit(lexeme).proclitics === 'و';

const opensName = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  nationalityOf(lexeme) === null &&
  (isDefinite(lexeme.key) || isNameHead(lexeme) || !isVocabulary(lexeme));
