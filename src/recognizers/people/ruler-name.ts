import type { Token } from '../../document.ts';
import { nameWordOf } from '../../lexicons/name-word.ts';
import { isNamesake, isRuler } from '../../lexicons/people-words.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { parseIntroduced } from './full-name.ts';

/** Fathers in the lineage of a ruler, at most. */
const mostFathers = 4;

/**
 * The index at which somebody of a body is named, right behind the ruler whom the body is called after: «مدير جامعة
 * الملك سعود بدران العمر». A ruler has one name, his lineage and his number.
 * @param title where the ruler's title is.
 */
export const officialBehindRuler = (
  tokens: readonly Token[],
  title: number,
): number | undefined => {
  const ruler = tokens[title];
  if (ruler === undefined || !isRuler(ruler.lexeme.key) || !isOfBody(tokens, title)) {
    return undefined;
  }
  const end = lineageEnd(tokens, title + 1);
  const first = tokenAfter(tokens, end - 1);
  if (first === undefined || hasArticle(first.lexeme.key)) return undefined;
  const { first: standing, offset } = nameWordOf(first.lexeme);
  if (standing === undefined || offset !== 0) return undefined;
  const name = parseIntroduced(tokens, end);
  return name !== undefined && name.parts > 1 && name.startsWithFirst && name.sure > 0
    ? end
    : undefined;
};

/** «مدير عام مستشفى الملك …»: whether a body is before the title, and an office before the body. */
const isOfBody = (tokens: readonly Token[], title: number): boolean => {
  const body = tokenBefore(tokens, title);
  if (body === undefined || !isNamesake(body.lexeme)) return false;
  const before = tokenBefore(tokens, body.index);
  if (before === undefined) return false;
  const office = before.lexeme.key === 'عام' ? tokenBefore(tokens, before.index) : before;
  return office !== undefined && titleOf(office.lexeme).kind === 'role';
};

/** The index behind a given name, «عبد العزيز» and «أبو بكر» being one. */
const givenEnd = (tokens: readonly Token[], at: number): number =>
  /^(?:عبد|اب[ويا])$/u.test(keyAt(tokens, at)) ? at + 2 : at + 1;

/** «محمد بن فهد», «فيصل الثاني», «عبدالعزيز آل سعود»: the index behind a ruler's name. */
const lineageEnd = (tokens: readonly Token[], at: number): number => {
  let end = givenEnd(tokens, at);
  for (let fathers = 0; fathers < mostFathers; fathers++) {
    if (!/^(?:بن|بنت)$/u.test(keyAt(tokens, end))) break;
    end = givenEnd(tokens, end + 1);
  }
  if (tokens[end]?.lexeme.spelling === 'آل') return end + 2;
  return isOrdinal(keyAt(tokens, end)) ? end + 1 : end;
};

/** The last token of a name that begins at an index, without somebody named behind its ruler. */
export const lastBeforeOfficial = (
  tokens: readonly Token[],
  index: number,
  end: number,
): number => {
  const official = officialBehindRuler(tokens, index + 1);
  const first = tokens[official ?? -1];
  const last = tokens[(official ?? 0) - 1];
  return first !== undefined && last !== undefined && first.start < end ? last.end : end;
};
