import type { Candidate, Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { beginsFormerState, formerStateAt, isOfEmpire } from '../../lexicons/former-states.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { lazy } from '../../lexicons/load.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { opensRealm, realmFrom } from './realms.ts';

const empire = lazy(() => searchKey('الإمبراطورية'));

/** Whether a former state may begin with a word. */
export const opensFormerState = new Trait(
  'former-states/opensFormerState',
  (lexeme) =>
    beginsFormerState.has(lexeme) ||
    opensRealm(lexeme) ||
    lexeme.splits.some(({ key }) => key === empire()),
);

/** A state of the past that has no ISO code: «الدولة العثمانية», «الإمبراطورية النمساوية المجرية». */
export const formerStateFrom = (tokens: readonly Token[], index: number): Candidate | undefined => {
  const listed = formerStateAt(tokens, index);
  if (listed !== undefined && isInCountry(tokens, index)) return undefined;
  if (listed !== undefined) return candidateOf(listed.start, listed.end, listed.payload, 'listed');
  const first = tokenAt(tokens, index);
  const split = first.lexeme.splits.find(({ key }) => key === empire());
  if (split === undefined) return realmFrom(tokens, index);
  const words = [split.spelling];
  let end = first.end;
  for (let at = index; ; at++) {
    const next = tokenAfter(tokens, at);
    // «الإمبراطورية الإعلامية» is none.
    if (next === undefined || !isAdjective(next)) break;
    words.push(next.lexeme.spelling);
    end = next.end;
  }
  if (words.length === 1) return undefined;
  return candidateOf(first.start + split.offset, end, words.join(' '), 'empire');
};

/** «سان بطرسبرغ بروسيا» is in Russia, «ملك بروسيا» and «من بروسيا» are of Prussia. */
const isInCountry = (tokens: readonly Token[], index: number): boolean => {
  const { splits } = tokenAt(tokens, index).lexeme;
  if (!splits.some(({ offset, key }) => offset > 0 && countryOf(key) !== undefined)) return false;
  const before = tokenBefore(tokens, index)?.lexeme;
  return before === undefined || !(isFunctionWord(before) || isTitle(before));
};

const isAdjective = ({ lexeme }: Token): boolean => {
  if (isOfEmpire(lexeme.key)) return true;
  const nationality = nationalityOf(lexeme);
  return nationality?.form === 'feminine' && nationality.definite && nationality.split.offset === 0;
};

const candidateOf = (
  start: number,
  end: number,
  name: string,
  how: 'listed' | 'empire',
): Candidate => ({
  type: 'country',
  start,
  end,
  value: null,
  confidence: grade.certain,
  source: 'countries',
  rule: how === 'listed' ? 'countries/former-state' : 'countries/empire+adjective',
  name,
});
