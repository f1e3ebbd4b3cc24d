import type { Candidate, Token } from '../../document.ts';
import { isFormerPeople } from '../../lexicons/former-states.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isCompoundEnd } from '../../lexicons/people-words.ts';
import { isPersonalTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';

const form = /^ال(?<base>.+ي)(?<ending>ه|ون|ين)?$/;

const formOf = (
  split: ProcliticSplit,
): { readonly base: string; readonly ending: string } | undefined => {
  const { base = '', ending = '' } = form.exec(split.key)?.groups ?? {};
  return isFormerPeople(base) ? { base, ending } : undefined;
};

/** «العثمانية», «والبيزنطيين»: a definite form of what says of which state of the past somebody is. */
export const isOfFormerPeople = ({ kind, splits }: Lexeme): boolean =>
  kind === 'arabic' && splits.some((split) => formOf(split) !== undefined);

/** A nationality of the past, which has no code: «السيادة العثمانية», «هزم البيزنطيين». */
export const formerNationalityAt = (
  tokens: readonly Token[],
  index: number,
): Candidate | undefined => {
  const token = tokenAt(tokens, index);
  const split = token.lexeme.splits.find((one) => formOf(one) !== undefined);
  const found = split === undefined ? undefined : formOf(split);
  if (split === undefined || found === undefined) return undefined;
  const isNoun = found.ending.endsWith('ن');
  if (!isNoun && !describes(tokens, index, split)) return undefined;
  return {
    type: 'nationality',
    start: token.start + split.offset,
    end: token.end,
    value: null,
    confidence: grade.certain,
    source: 'nationalities',
    rule: 'nationalities/former',
    name: split.spelling.replace(/^ال/, '').replace(/(?:ة|ه|ون|ين)$/, ''),
  };
};

/** Whether an adjective is behind what it describes: a definite noun, or behind «و» a nationality. */
const describes = (tokens: readonly Token[], index: number, split: ProcliticSplit): boolean => {
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before === undefined || !hasArticle(before.key)) return false;
  if (split.proclitics === 'و') return nationalityOf(before) !== null;
  // «الدكتور العثماني» and «سعد الدين العثماني» are people, «اللغة الفارسية» is a language.
  const isOther = isPersonalTitle(before.key) || isCompoundEnd(before.key);
  return split.proclitics === '' && !isOther && !/اللغه$/.test(before.key);
};
