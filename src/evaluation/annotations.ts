import { isEntityType } from '../kinds.ts';
import { searchKey } from '../text/normalize.ts';
import { type GoldDocument, GoldError, type GoldSpan } from './gold.ts';
import { lineAt, MarkedText } from './marked-text.ts';

/** `{type|surface}` or `{type|surface|value}`. */
const mark = /\{([^{}|\n]*)\|([^{}|\n]*)(?:\|([^{}|\n]*))?\}/gu;
const dateLine = /^@date\s+(\S+)[^\n]*\n?/u;
const brokenMark = /\{[a-z]+\||\{[^{}\n]*\||\|[^{|\n]*\}/u;

/** Kinds whose value is a country; some annotators write its full name instead. */
const codedKinds: ReadonlySet<string> = new Set(['country', 'nationality', 'state']);
const code = /^[A-Z]{2}$/u;
/** Kinds whose third field is the thing meant, in its fullest form, and no value. */
const named: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'event']);

/** Known by the name of the file, or by the line with the day. */
export const isAnnotated = (text: string, file: string): boolean =>
  file.endsWith('.ann') || text.startsWith('@date');

/**
 * Reads an annotated text: `@date DAY` (or `none`) on the first line, then the text with marks such as
 * `{person|بوتين|فلاديمير بوتين}`. A body of a state has the type `state`.
 * @throws {GoldError} naming file and line of a mark that is not closed, has no text or an unknown type.
 */
export const readAnnotations = (source: string, file: string): GoldDocument => {
  const body = source.replace(/^\ufeff/u, '');
  const head = dateLine.exec(body);
  const marked = new MarkedText(body, file);
  let read = head?.[0].length ?? 0;
  const keep = (end: number): void => {
    const part = body.slice(read, end);
    const broken = brokenMark.exec(part);
    if (broken !== null) {
      const line = lineAt(body, read + broken.index);
      throw new GoldError(
        `${file}:${line}: a mark is not closed; write {type|text} or {type|text|value}`,
      );
    }
    marked.keep(part, read);
  };
  for (const match of body.matchAll(mark)) {
    const [whole, type = '', surface = '', third] = match;
    if (type !== 'state' && !isEntityType(type)) {
      const line = lineAt(body, match.index);
      throw new GoldError(`${file}:${line}: unknown type «${type}» in ${whole}`);
    }
    keep(match.index);
    read = match.index + whole.length;
    const isAfterLam = body.charAt(match.index - 1) === 'ل';
    const name = isAfterLam && surface.startsWith('ل') ? `ا${surface}` : surface;
    const meaning = meaningOf(type, name, third || undefined);
    marked.mark(surface, match.index + type.length + 2, { tag: type, ...meaning });
  }
  keep(body.length);
  const date = head?.[1] ?? 'none';
  return {
    ...marked.gold(),
    lenient: true,
    ...(date !== 'none' && { referenceDate: marked.day(date, 0) }),
  };
};

/** The cluster of a name is that of its fullest form, which is its own when no third field is there. */
const meaningOf = (
  type: string,
  name: string,
  third: string | undefined,
): Pick<GoldSpan, 'value' | 'cluster'> => {
  if (named.has(type)) return { cluster: searchKey(third ?? name) };
  return third === undefined || (codedKinds.has(type) && !code.test(third)) ? {} : { value: third };
};
