import { entityTypes, isEntityType } from '../kinds.ts';
import { checkText } from '../text/check-text.ts';
import { type GoldDocument, GoldError } from './gold.ts';
import { lineAt, MarkedText } from './marked-text.ts';

const mark = /\[([^[\]|\n]*)\|([^[\]|\n]*)(?:\|([^[\]|\n]*))?\]/gu;
const brokenMark = /\[[^[\]\n]*\||\|[^[|\n]*\]/u;

/**
 * Reads a text marked inline: `[text|type]` or `[text|type|value]`. An empty `[|reference|DAY]`
 * gives the day from which relative dates count. Brackets without a bar are text.
 * @throws {GoldError} naming file and line of a mark that is not closed, has no text or an unknown type.
 */
export const readMarks = (source: string, file = 'gold'): GoldDocument => {
  checkText(source);
  const marked = new MarkedText(source, file);
  let referenceDate: string | undefined;
  let read = 0;
  for (const match of source.matchAll(mark)) {
    const [whole, text = '', type = '', value] = match;
    marked.keep(source.slice(read, match.index), read);
    read = match.index + whole.length;
    if (type === 'reference') {
      referenceDate = marked.day(value ?? '', match.index);
      continue;
    }
    if (!isEntityType(type)) {
      throw new GoldError(
        `${file}:${lineAt(source, match.index)}: unknown type «${type}» in ${whole}; the types are ${entityTypes.join(', ')}`,
      );
    }
    marked.mark(text, match.index + 1, { tag: type, ...(value === undefined ? {} : { value }) });
  }
  marked.keep(source.slice(read), read);
  const gold = marked.gold();
  const broken = brokenMark.exec(gold.text);
  if (broken !== null) {
    const line = lineAt(gold.text, broken.index);
    throw new GoldError(
      `${file}:${line}: a mark is not closed; write [text|type] or [text|type|value]`,
    );
  }
  return { ...gold, ...(referenceDate === undefined ? {} : { referenceDate }) };
};
