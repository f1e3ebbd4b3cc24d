import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isFemininePerfect, isImperfect } from '../../../morphology/verb-shape.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { isAdjective } from '../word-shape.ts';

/**
 * The last token of a company's name with what closes it: «القابضة», its trade («للطيران», «شركة مدلايفون للحلول المتكاملة») or
 * the country or part of the world of a branch («شركة زيروكس الإمارات», «شركة هيلكوم الشرق الأوسط»).
 * @param last the last token of its foreign name.
 * @param head the index of the word before the name, such as «شركة».
 */
export const closedCompany = (tokens: readonly Token[], last: number, head: number): Token => {
  const token = tokenAt(tokens, last);
  const next = tokenAfter(tokens, last);
  if (next === undefined) return token;
  const { key } = next.lexeme;
  const of = tokenAfter(tokens, next.index);
  if (isAmong('companyClosings', key) && nationalityOf(next.lexeme) === null) {
    return key.startsWith('لل') && of !== undefined && isOfTrade(of) ? of : next;
  }
  if (isAmong('companyTasks', key)) return taskEnd(tokens, next) ?? token;
  return branchEnd(tokens, next.index, head) ?? token;
};

/** «شركة مدلايفون للمعدات الطبية», «شركة مدلايفون لإدارة الرعاية الصحية»; an adjective of a nation is that of the company. */
const isOfTrade = ({ lexeme }: Token): boolean =>
  isDefinite(lexeme.key) && isAdjective(lexeme) && nationalityOf(lexeme) === null;

/** «شركة سومرست لأمن الشبكات» */
const taskEnd = (tokens: readonly Token[], task: Token): Token | undefined => {
  const field = tokenAfter(tokens, task.index);
  if (field === undefined || !isDefinite(field.lexeme.key)) return undefined;
  const adjective = tokenAfter(tokens, field.index);
  return adjective !== undefined && isOfTrade(adjective) ? adjective : field;
};

/**
 * The end of the land whose branch a company is; none behind a verb that may have the land for its object: «زودت شركة تيليو
 * مصر بالغاز».
 */
export const branchEnd = (
  tokens: readonly Token[],
  at: number,
  head: number,
): Token | undefined => {
  const name = tokens[at - 1]?.lexeme;
  // «الخطوط التونسية فرنسا»
  if (name === undefined || nationalityOf(name) !== null) return undefined;
  const verb = tokenBefore(tokens, head)?.lexeme;
  const mayGovern = verb !== undefined && (isFemininePerfect(verb.key) || isImperfect(verb.key));
  if (mayGovern && !isSaying(verb)) return undefined;
  const isRegion = isAmong('branchRegions', tokens[at]?.lexeme.key ?? '');
  const land = countryAt(tokens, at) ?? (isRegion ? placeAt(tokens, at) : undefined);
  return land?.proclitics === '' ? tokens[land.endToken - 1] : undefined;
};
