import type { Token } from '../../document.ts';
import { openerOf } from '../../lexicons/name-word.ts';
import { isHuman } from '../../lexicons/people-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { parseName } from '../people/full-name.ts';
import { isVocabulary } from './place-terms.ts';

/**
 * «بسجن بيمبا 18 عاما»: whether «سجن» is a sentence and no building, by the time, the court or the convict named with
 * it.
 */
export const isImprisonment = (
  tokens: readonly Token[],
  { key, proclitics }: ProcliticSplit,
  head: number,
  last: number,
): boolean => {
  if (key !== 'سجن') return false;
  const name = tokenAt(tokens, last);
  // «قضت بسجن المتهم»
  const isPlain = isVocabulary(name.lexeme) && placeAt(tokens, last) === undefined;
  const isWord = last === head + 1 && isPlain;
  if (isWord && (proclitics.endsWith('ب') || isWhoIsJailed(name.lexeme))) return true;
  // «قضت بسجن سامي حمدان», but «بسجن أبو غريب»
  const person = parseName(tokens, head + 1);
  const isSomebody = person?.startsWithFirst === true && person.parts > 1 && !isKunya(tokens, head);
  const isListed = placeAt(tokens, head + 1)?.endToken === last + 1;
  if (proclitics.endsWith('ب') && isSomebody && !isListed) return true;
  const next = tokenAfter(tokens, last);
  const behind = next && tokenAfter(tokens, next.index);
  const isTerm = (token: Token | undefined): boolean =>
    /^(?:لمده|مد[هي]|سنتين|عامين|سنوات)$/u.test(token?.lexeme.key ?? '');
  return next?.lexeme.kind === 'number' || isTerm(next) || behind?.lexeme.key === 'سنوات';
};

/** «قضية سجن المتهمين», «منذ سجن الرئيس», but «سجن النساء» */
const isWhoIsJailed = (lexeme: Lexeme): boolean =>
  isHuman(lexeme) || titleOf(lexeme).kind === 'role' || /^ال.{3,}ين$/.test(lexeme.key);

/** «سجن أبو غريب» */
const isKunya = (tokens: readonly Token[], head: number): boolean =>
  openerOf(tokenAt(tokens, head + 1).lexeme).kind !== 'none';
