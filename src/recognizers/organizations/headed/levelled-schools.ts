import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import type { OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { analysisOf } from '../../../lexicons/stems.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Words of the longest name before the level of a school. */
const mostWords = 4;

/**
 * «مدرسة صلاح سالم الابتدائية», «مدرسة الفيروز الرسمية للغات»: a school up to its level, whatever it is called, and what
 * else is said of it.
 */
export const levelledSchool = (
  tokens: readonly Token[],
  index: number,
  { offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  const head = tokenAt(tokens, index);
  let end = index + 1;
  while (isOfName(tokens[end], head) && end < index + 1 + mostWords) end++;
  if (end === index + 1 || !isAt(tokens, end, head, 'schoolLevels')) return undefined;
  while (isAt(tokens, end, head, 'schoolLevels') || isAt(tokens, end, head, 'aboutSchools')) end++;
  return {
    start: head.start + offset,
    end: tokenAt(tokens, end - 1).end,
    confidence: grade.likely,
    rule: 'levelled-school',
    class: 'education',
  };
};

const isAt = (
  tokens: readonly Token[],
  at: number,
  head: Token,
  list: 'schoolLevels' | 'aboutSchools',
): boolean => tokens[at]?.sentence === head.sentence && isAmong(list, keyAt(tokens, at));

/** Whether a word may be what a school is called: no particle, verb, level, or word with a preposition of its own. */
const isOfName = (token: Token | undefined, head: Token): boolean => {
  if (token === undefined || token.sentence !== head.sentence) return false;
  const { lexeme } = token;
  return (
    lexeme.kind === 'arabic' &&
    !isAmong('schoolLevels', lexeme.key) &&
    !isFunctionWord(lexeme) &&
    !isPresentVerb(lexeme) &&
    !/[بوفك]|^ل/u.test(analysisOf(lexeme).proclitics) &&
    lexeme.key !== 'المرحله'
  );
};
