import type { Token } from '../../../document.ts';
import {
  isAdjectivalTitle,
  isGradeWord,
  isTeamTitle,
  isTitle,
  isTitleWord,
  titleOf,
} from '../../../lexicons/titles.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';

// What belongs to a title right before a name, and what only looks like one.

/** «الملازم أول», «العميد الركن», «آية الله العظمى»: a word between a title and the name. */
export const isGrade = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[at]?.sentence &&
    isGradeWord(tokenAt(tokens, at).lexeme.key) &&
    (isTitle(before.lexeme) || isGradeWord(before.lexeme.key))
  );
};

/** «الرئيس المعزول محمد مرسي»: a title that is the adjective of the office before it. */
export const describesOffice = (tokens: readonly Token[], at: number): boolean => {
  const office = tokens[at - 1];
  if (office === undefined || office.sentence !== tokens[at]?.sentence) return false;
  const { kind, definite } = titleOf(office.lexeme);
  if (kind !== 'role' || !definite || isTitleWord(office.lexeme)) return false;
  return isAdjectivalTitle(keyAt(tokens, at) ?? '');
};

/**
 * «رئيس الفريق المنصف خماخم», «اللاعب السابق للفريق فرانك كوم», «زميله في الفريق محمد حسين»: a team behind a head or a
 * preposition, no rank.
 */
export const isTeam = (tokens: readonly Token[], at: number): boolean => {
  const team = tokens[at + 1]?.lexeme.splits.find(({ key }) => isTeamTitle(key));
  const before = tokens[at]?.lexeme;
  if (team === undefined || before === undefined) return false;
  if (/[لب]$/.test(team.proclitics) || before.key === 'في') return true;
  const { kind, definite } = titleOf(before);
  return kind === 'role' && !definite;
};
