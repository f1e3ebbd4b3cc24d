import { entityTypes, isEntityType } from '../kinds.ts';
import { bareTokensOf } from '../text/tokenize.ts';
import { GoldError } from './conll.ts';
import { filePlaces, type GoldDocument, type GoldSpan, type Piece } from './gold.ts';

const mark = /\[([^[\]|\n]*)\|([^[\]|\n]*)(?:\|([^[\]|\n]*))?\]/gu;
const brokenMark = /\[[^[\]\n]*\||\|[^[|\n]*\]/u;

/**
 * Reads a text marked inline: `[text|type]` or `[text|type|value]`. An empty `[|reference|DAY]`
 * gives the day from which relative dates count. Brackets without a bar are text.
 * @throws {GoldError} naming file and line of a mark that is not closed or has an unknown type.
 */
export const readMarks = (source: string, file: string): GoldDocument => {
  const parts: string[] = [];
  const spans: GoldSpan[] = [];
  const pieces: Piece[] = [];
  let referenceDate: string | undefined;
  let length = 0;
  let read = 0;
  const keep = (text: string, from: number): void => {
    pieces.push({ start: length, from });
    parts.push(text);
    length += text.length;
  };
  for (const match of source.matchAll(mark)) {
    const [whole, text = '', type = '', value] = match;
    keep(source.slice(read, match.index), read);
    read = match.index + whole.length;
    if (type === 'reference') {
      referenceDate = value;
      continue;
    }
    if (!isEntityType(type)) {
      const line = source.slice(0, match.index).split('\n').length;
      throw new GoldError(
        `${file}:${line}: unknown type «${type}» in ${whole}; the types are ${entityTypes.join(', ')}`,
      );
    }
    spans.push({
      tag: type,
      start: length,
      end: length + text.length,
      ...(value === undefined ? {} : { value }),
    });
    keep(text, match.index + 1);
  }
  keep(source.slice(read), read);
  const text = parts.join('');
  const broken = brokenMark.exec(text);
  if (broken !== null) {
    const line = text.slice(0, broken.index).split('\n').length;
    throw new GoldError(
      `${file}:${line}: a mark is not closed; write [text|type] or [text|type|value]`,
    );
  }
  return {
    id: file,
    text,
    tokens: bareTokensOf(text).map(({ start, end }) => ({ start, end })),
    spans,
    unit: 'character',
    placeOf: filePlaces(source, pieces),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
};
