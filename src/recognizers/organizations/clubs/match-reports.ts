import type { Token } from '../../../document.ts';
import { isAmong, isAmongBehind } from '../../../lexicons/organization-words.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { grade } from '../../grades.ts';
import { classOfKnown, type KnownName, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isHostWord } from './hosted-clubs.ts';

/** Whether a word says how a match ended, before the two clubs: «فاز», «وتعادل». */
export const isResult = ({ key }: Lexeme): boolean => isAmongBehind('results', key);

/** Words between the second club and the score, at most. */
const mostToScore = 4;

/**
 * Two listed clubs that are plain words too, how their match ended before them and the score behind: «فاز الزوراء على
 * الميناء بثلاثة أهداف», «تعادل الطليعة والفتوة سلبا».
 */
export const matchReport = (
  tokens: readonly Token[],
  index: number,
): readonly OrganizationSpan[] => {
  const home = clubAt(tokens, index + 1, 0);
  if (home === undefined) return [];
  const away = otherClub(tokens, home.endToken);
  return away === undefined || !hasScore(tokens, away.endToken)
    ? []
    : [home, away].map(({ start, end }) => ({
        start,
        end,
        confidence: grade.likely,
        rule: 'match-report',
        class: 'sport',
      }));
};

/** A listed club whose name begins at an offset of a token. */
const clubAt = (tokens: readonly Token[], at: number, offset: number): KnownName | undefined => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return undefined;
  const known = knownAt(tokens, at);
  const isClub = classOfKnown(known) === 'sport' && known?.start === token.start + offset;
  return isClub ? known : undefined;
};

/** The club behind «على», behind «أمام» and a word for a guest, or joined by «و». */
const otherClub = (tokens: readonly Token[], at: number): KnownName | undefined => {
  const joint = tokens[at]?.lexeme;
  if (joint === undefined) return undefined;
  if (!/^(?:علي|امام|مع)$/.test(joint.key)) return clubAt(tokens, at, 1);
  const host = tokens[at + 1]?.lexeme;
  return clubAt(tokens, host !== undefined && isHostWord(host) ? at + 2 : at + 1, 0);
};

const hasScore = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + mostToScore; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) return false;
    if (isAmong('scores', token.lexeme.key)) return true;
  }
  return false;
};
