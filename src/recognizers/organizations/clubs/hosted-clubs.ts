import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { firstName } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import type { ClubName } from './club-name.ts';
import { isNationality, isPart, maxNameWords } from './fixtures.ts';
import { sportAround } from './sport-context.ts';

/** Whether a word calls a club by the one that it plays against: «ضيفه», «وغريمه». */
export const isHostWord = trait(
  'hosted-clubs/isHostWord',
  ({ kind, splits }) => kind === 'arabic' && splits.some(({ key }) => isAmong('hostWords', key)),
);

/** Words of sport around it at least; «ضيفه» is one. */
const leastSport = 3;

/**
 * The foreign club behind such a word, where no list has it: «سجل لاعب هدفا على ضيفه فولفسبورغ في المباراة».
 * @param index of the word.
 */
export const hostedClub = (tokens: readonly Token[], index: number): ClubName | undefined => {
  const token = tokenAfter(tokens, index);
  if (token === undefined || sportAround(tokens, index) < leastSport) return undefined;
  const { start, end, lexeme } = token;
  // «هز شباك ضيفه ملاوي»: a national team is called by its country.
  if (countryAt(tokens, index + 1)?.start === start) return undefined;
  return isForeign(lexeme) && titleOf(lexeme).kind === 'none'
    ? { start, index: index + 1, kind: 'sport', end, endToken: index + 2 }
    : undefined;
};

/**
 * The club that a word of matches is before, where no list has it and its country follows: «يواجه غوريان
 * السنغالي», «فاز على سونترال سوسيتي الزيمبابوي».
 * @param index of the word.
 */
export const foreignOpponent = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const first = tokenAfter(tokens, index);
  if (first === undefined || isForenamed(first)) return undefined;
  let at = index + 1;
  const isInName = (token: Token | undefined): boolean =>
    token?.sentence === first.sentence && isPart(token.lexeme) && !isNationality(token);
  while (at - index <= maxNameWords && isInName(tokens[at])) at++;
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || at === index + 1 || next?.sentence !== first.sentence) return undefined;
  if (nationalityOf(next.lexeme) === null || !isNationality(next)) return undefined;
  if (sportAround(tokens, index) < leastSport) return undefined;
  const { start } = first;
  return { start, end: last.end, confidence: grade.possible, rule: 'opponent', class: 'sport' };
};

/** «أمام رافاييل نادال الإسباني»: a player. */
const isForenamed = ({ lexeme }: Token): boolean =>
  lexeme.kind !== 'arabic' || firstName(lexeme.key) !== undefined;
