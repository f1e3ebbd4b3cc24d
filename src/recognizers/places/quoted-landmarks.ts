import type { Document } from '../../document.ts';
import { quotedKind } from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { oneLine } from '../../text/one-line.ts';
import { quotedAt } from '../enclosed.ts';
import { grade } from '../grades.ts';
import type { PlaceSpan } from './place-span.ts';
import { closed } from './unlisted-landmark.ts';

/** Words of the longest such name. */
const mostWords = 4;

/** A landmark whose name is in quotation marks, the kind in front of them: «مطار "هيثرو"», «ملعب "كامب نو"». */
export const quotedLandmarkAt = (
  { text, tokens }: Document,
  index: number,
): PlaceSpan | undefined => {
  const head = tokens[index];
  const kind = head === undefined ? null : quotedKind(head.lexeme);
  const quoted = kind === null ? undefined : quotedAt(tokens, index + 1);
  const closing = tokens[quoted?.endToken ?? -1];
  if (head === undefined || kind === null || quoted === undefined || closing === undefined) {
    return undefined;
  }
  const { firstToken, endToken } = quoted;
  // «تحت قاعدة "شغل ابن بلدك واشتر بضاعتك"»
  if (endToken - firstToken > mostWords) return undefined;
  const place = placeAt(tokens, firstToken);
  const isWhole = place?.proclitics === '' && place.endToken === endToken;
  // «قاعدة "براك" الجوية»
  const last = closed(tokens, closing);
  return {
    start: head.start + kind.offset,
    end: last.end,
    firstToken: index,
    endToken: last.index + 1,
    code: isWhole ? place.payload.codes[0] : undefined,
    name: oneLine(
      `${kind.spelling} ${text.slice(quoted.start, quoted.end)}${text.slice(closing.end, last.end)}`,
    ),
    confidence: grade.sure,
    rule: 'landmark-quoted',
  };
};
