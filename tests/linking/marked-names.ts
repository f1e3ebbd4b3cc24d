import type { Candidate, Document } from '../../src/document.ts';
import { isEntityType } from '../../src/kinds.ts';
import { readDocument } from '../../src/text/read-document.ts';

type Correction = (document: Document, candidates: readonly Candidate[]) => readonly Candidate[];

/** Gives the names of a marked text, see `readMarked`, after a correction of them. */
export const namesAfter =
  (correct: Correction, given: Given = {}): ((marked: string) => readonly string[]) =>
  (marked) => {
    const [document, candidates] = readMarked(marked, given);
    return wordsOf(document, correct(document, candidates));
  };

/** What is the same of all the names of a text. */
interface Given {
  readonly confidence?: number;
  readonly rule?: string;
  /** The confidence of names between round brackets, which are marks of the text where none is given. */
  readonly inRound?: number;
}

/**
 * A text and the names between braces in it: people found by a rule, unless another type or rule is before the name
 * and a stroke.
 */
export const readMarked = (
  marked: string,
  { confidence = 0.8, rule: usual = 'test/test', inRound }: Given = {},
): readonly [Document, readonly Candidate[]] => {
  const candidates: Candidate[] = [];
  const marks =
    inRound === undefined
      ? /(\{)(?:([a-z/+]+)\|)?([^}]*)\}/gu
      : /([{(])(?:([a-z/+]+)\|)?([^})]*)[})]/gu;
  let removed = 0;
  const read = (
    whole: string,
    open: string,
    before: string | undefined,
    name: string,
    at: number,
  ): string => {
    const start = at - removed;
    removed += whole.length - name.length;
    const isType = before !== undefined && isEntityType(before);
    const rule = isType ? usual : (before ?? usual);
    const place = {
      start,
      end: start + name.length,
      source: rule.slice(0, rule.indexOf('/')),
      rule,
    };
    const sure = open === '(' ? (inRound ?? confidence) : confidence;
    const type = isType ? before : 'person';
    candidates.push({ type, value: null, ...place, confidence: sure } as Candidate);
    return name;
  };
  const text = marked.replace(marks, read);
  return [readDocument(text), candidates];
};

/** The words of candidates. */
export const wordsOf = ({ text }: Document, candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ start, end }) => text.slice(start, end));
