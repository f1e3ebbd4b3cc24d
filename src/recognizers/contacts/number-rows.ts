import type { Candidate, Token } from '../../document.ts';
import { type Dialled, shortestAnnounced, shortestOwned } from './dialled.ts';

/** Figures that a number has at least. */
const fewestFigures = 6;
/** Figures of a short number before another: «الخط الساخن 19036 – 105». */
const fewestOfLine = 5;

/** The groups before a dash or blank behind which another number begins: «01/345678 - 03/456789», «الهاتف: 2245678 2245679». */
export const firstOfTwo = (
  written: string,
  groups: readonly RegExpExecArray[],
): readonly RegExpExecArray[] => {
  const figures = groups.map(([one]) => one.length);
  const all = figures.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let at = 1; at < groups.length; at++) {
    before += figures[at - 1] ?? 0;
    const [last, next] = [groups[at - 1], groups[at]];
    if (last === undefined || next === undefined) break;
    const joint = written.slice(last.index + last[0].length, next.index);
    // «19036 – 105»
    if (
      (before >= fewestOfLine || all <= fewestFigures) &&
      !isAbroad(written) &&
      /\s[-‐–]\s/u.test(joint)
    )
      return groups.slice(0, at);
    if (before <= fewestFigures) continue;
    const isSplit = all - before > fewestFigures && all > mostFigures(written);
    if (isSplit && /[-‐–]/u.test(joint)) return groups.slice(0, at);
    // «71.335.000 80.10.11.11», «2245678 2245679»
    const isWhole =
      at === 1 ? next[0].length > fewestFigures : !/\s/u.test(numberOf(written, groups, at));
    if (isWhole && /\s/u.test(joint)) return groups.slice(0, at);
  }
  return groups;
};

/** What is written before the group at an index, blanks in front of it left out. */
const numberOf = (written: string, groups: readonly RegExpExecArray[], at: number): string =>
  written.slice(0, groups[at]?.index).trimEnd();

/** Figures that one number has at most, with the code of its country or without. */
const mostFigures = (written: string): number => (isAbroad(written) ? 14 : 11);

const isAbroad = (written: string): boolean => /^\(?(?:\+|00)/u.test(written);

/** What stands between two numbers that are told one behind the other. */
const betweenNumbers = /^\s{0,3}(?:[-–/،,;|]|أو|و)?\s{0,3}$/u;
const longestBetween = 8;

/** Whether figures follow a telephone number: «71.341.666 أو 71.571.264». */
export const followsNumber = (text: string, start: number, last: Candidate | undefined): boolean =>
  last !== undefined &&
  start - last.end <= longestBetween &&
  betweenNumbers.test(text.slice(last.end, start));

/** Whether two numbers have as many figures, «71.341.666 71.571.264», or both are short and count nothing: «19036 – 105». */
export const isLikeLast = (
  { digits }: Dialled,
  {
    last,
    joint,
    after,
  }: { readonly last: Candidate; readonly joint: string; readonly after: Token | undefined },
): boolean => {
  const lastFigures = last.name?.replace('+', '').length ?? 0;
  if (digits.length >= shortestOwned) return digits.length === lastFigures;
  const isShort = digits.length >= shortestAnnounced && lastFigures <= fewestFigures;
  return isShort && joint.trim() !== '' && after?.lexeme.kind !== 'arabic';
};
