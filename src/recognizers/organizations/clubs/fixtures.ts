import type { Token } from '../../../document.ts';
import { isClubWord } from '../../../lexicons/club-words.ts';
import { countryOf } from '../../../lexicons/countries.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { dashes } from '../../../text/characters.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { sportAround } from './sport-context.ts';

/** Whether a word is between the two clubs of a fixture. */
export const isVersus = ({ text }: Lexeme): boolean => text === '/' || dashes.has(text);

/** A word of the name of a club that no list has: «زاناكو», «كلوب». */
export const isPart = trait(
  'fixtures/isPart',
  (lexeme) =>
    lexeme.kind === 'latin' ||
    isClubWord('foreignParts', lexeme.key) ||
    (lexeme.kind === 'arabic' && nationalityOf(lexeme) === null && !isOrdinaryWord(lexeme)),
);

/** Words in the longest name. */
export const maxNameWords = 4;

interface Side {
  /** Of the name, exclusive at its end. */
  readonly from: number;
  readonly to: number;
  /** Whether its country follows it: «زاناكو الزمبي», «ليولي (ليزوتو)». */
  readonly national: boolean;
}

/** «الكونغولي», and «الزمبي», which no list has. */
export const isNationality = (token: Token | undefined): boolean =>
  token !== undefined && /^ال.{3,}ي$/.test(token.lexeme.key);

const isCountryAfter = (tokens: readonly Token[], at: number): boolean =>
  isCountryInParentheses(tokens, at) ||
  (tokens[at]?.lexeme.key === 'من' &&
    countryOf(tokens[at + 1]?.lexeme.spelling ?? '') !== undefined);

/** «(ليزوتو)», from the bracket that opens. */
export const isCountryInParentheses = (tokens: readonly Token[], open: number): boolean =>
  tokens[open]?.lexeme.text === '(' &&
  countryOf(tokens[open + 1]?.lexeme.spelling ?? '') !== undefined &&
  tokens[open + 2]?.lexeme.text === ')';

const partAt = (tokens: readonly Token[], at: number, sentence: number): boolean => {
  const token = tokens[at];
  return token?.sentence === sentence && isPart(token.lexeme) && !isNationality(token);
};

/** What is before the dash. */
const homeSide = (tokens: readonly Token[], versus: number): Side => {
  const { sentence } = tokenAt(tokens, versus);
  let to = versus;
  if (isNationality(tokens[versus - 1])) to = versus - 1;
  else if (isCountryInParentheses(tokens, versus - 3)) to = versus - 3;
  let from = to;
  while (to - from < maxNameWords && partAt(tokens, from - 1, sentence)) from--;
  return { from, to, national: to < versus };
};

/** What is after it. */
const guestSide = (tokens: readonly Token[], versus: number): Side => {
  const { sentence } = tokenAt(tokens, versus);
  const from = versus + 1;
  let to = from;
  while (to - from < maxNameWords && partAt(tokens, to, sentence)) to++;
  return { from, to, national: isNationality(tokens[to]) || isCountryAfter(tokens, to) };
};

/** Foreign clubs of a fixture, known by the country of one of them: «زاناكو الزمبي – فيتا كلوب». */
export const fixtureAt = (
  tokens: readonly Token[],
  versus: number,
): readonly OrganizationSpan[] => {
  const sides = [homeSide(tokens, versus), guestSide(tokens, versus)].filter(
    ({ from, to }) => to > from,
  );
  if (!sides.some((side) => side.national) || sportAround(tokens, versus) < 2) return [];
  return sides.map(({ from, to, national }) => ({
    start: tokenAt(tokens, from).start,
    end: tokenAt(tokens, to - 1).end,
    confidence: national ? grade.likely : grade.probable,
    rule: 'fixture',
    class: 'sport',
  }));
};
