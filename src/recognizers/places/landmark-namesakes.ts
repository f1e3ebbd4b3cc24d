import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isMonthWord } from '../../lexicons/month-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isDwelling, isNameTitle } from '../../lexicons/place-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { parseName } from '../people/full-name.ts';
import { endAfterTitle } from '../people/king-name.ts';
import { isInTownAt } from './place-terms.ts';
import type { LandmarkName } from './unlisted-landmark.ts';

// Whom and which day landmarks are named after.

/** «مستشفى ابن سينا», «شارع ابن خلدون»: a man known by his father, no cousin of somebody. */
export const sonAfter = (tokens: readonly Token[], first: Token): LandmarkName | undefined => {
  const next = first.lexeme.spelling === 'ابن' ? tokenAfter(tokens, first.index) : undefined;
  // «شارع ابن أبي الضياف»
  const isOfFather = next?.lexeme.key === 'ابي';
  const name = isOfFather ? tokenAfter(tokens, next.index) : next;
  if (name === undefined || name.lexeme.kind !== 'arabic') return undefined;
  const isName = isKnownName(name.lexeme.key) || analysisOf(name.lexeme).pronoun === '';
  return isName && !isFunctionWord(name.lexeme)
    ? { last: name, code: undefined, confidence: grade.sure }
    : undefined;
};

/** «ملعب 7 مارس», «ساحة أول نوفمبر»: a day that what is built is named after. */
export const dayAfter = (tokens: readonly Token[], index: number): LandmarkName | undefined => {
  const [day, month] = [tokens[index], tokenAfter(tokens, index)];
  if (day === undefined || month === undefined || !isMonthWord(month.lexeme.key)) return undefined;
  const isDay = day.lexeme.kind === 'number' || day.lexeme.key === 'اول';
  if (!isDay) return undefined;
  // «ملعب 8 ماي 1945»
  const year = tokenAfter(tokens, month.index);
  const last = year !== undefined && /^1[89]\d\d$/.test(year.lexeme.text) ? year : month;
  return { last, code: undefined, confidence: grade.sure };
};

/** «شارع الهادي شاكر», «مسجد الحسن الثاني»: a person's name of several words. */
export const personAfter = (tokens: readonly Token[], first: Token): LandmarkName | undefined => {
  // «ملعب مولاي عبد الله»
  const at = isNameTitle(first.lexeme) ? first.index + 1 : first.index;
  const person = parseName(tokens, at);
  if (person === undefined || person.start !== tokens[at]?.start) return undefined;
  if (person.guessed && !person.startsWithFirst) return undefined;
  let end = endAfterTitle(tokens, at > first.index ? first : undefined, person);
  while (isInTownAt(tokens, end - 1)) end--;
  const last = tokens[end - 1];
  return last === undefined || last === first || last.index < first.index
    ? undefined
    : { last, code: undefined, confidence: grade.sure };
};

/** «حي ابن سينا», «حي العقيد لطفي»: anybody by a name of several words. */
export const someoneAfter = (tokens: readonly Token[], first: Token): LandmarkName | undefined =>
  sonAfter(tokens, first) ?? personAfter(tokens, first);

/** «حي 500 مسكن»: a quarter by the number of its dwellings. */
export const dwellingsAfter = (tokens: readonly Token[], index: number): Token | undefined => {
  const noun = tokens[index]?.lexeme.kind === 'number' ? tokenAfter(tokens, index) : undefined;
  return noun !== undefined && isDwelling(noun.lexeme) ? noun : undefined;
};
