import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { firstName, isKnownName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { headIs, type OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isSyllable } from '../../../lexicons/people-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isOfficeHead } from '../../../lexicons/titles.ts';
import { hasArticle } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import { isOfRole } from '../companies/company-name.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** A word that is no Arabic one: «يهوديت», «كاو», «لا» before such. */
const isPart = trait(
  'foreign-parties/isPart',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    !hasArticle(lexeme.key) &&
    !isFunctionWord(lexeme) &&
    nationalityOf(lexeme) === null &&
    (isForeign(lexeme) || isSyllable(lexeme) || !isOrdinaryWord(lexeme)),
);
const isJoint = ({ key }: Lexeme): boolean => key === 'لا' || isAmong('foreignArticles', key);

/** Words of the longest and the usual name. */
const maxWords = 4;
const usualWords = 2;

/** A party's foreign name of several words: «حزب أوتزما يهوديت», «تحالف أزيميو لا أوموجا»; «حزب أنور إبراهيم» is somebody's. */
export const foreignParty = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  if (!headIs('foreignParties', key)) return undefined;
  const first = tokenAfter(tokens, index);
  if (first === undefined || firstName(first.lexeme.key) !== undefined) return undefined;
  if (placeAt(tokens, first.index) !== undefined) return undefined;
  const end = behindParts(tokens, first.index);
  const words = beforeLeader(tokens, index, end) - first.index;
  if (words < usualWords) return undefined;
  const last = tokens[first.index + words - 1];
  const head = tokens[index];
  if (last === undefined || head === undefined) return undefined;
  const start = head.start + offset;
  return { start, end: last.end, confidence: grade.likely, rule: 'head-foreign', class: 'party' };
};

const behindParts = (tokens: readonly Token[], from: number): number => {
  let end = from;
  const isPartAt = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.sentence === tokens[from]?.sentence && isPart(token.lexeme);
  };
  while (end - from < maxWords) {
    const joint = tokens[end];
    if (isPartAt(end)) end++;
    else if (end > from && joint !== undefined && isJoint(joint.lexeme) && isPartAt(end + 1)) {
      end += 2;
    } else break;
  }
  return end;
};

/** «زعيم حزب شيف سينا أودهاف ثاكيراي»: where its leader's name begins. */
const beforeLeader = (tokens: readonly Token[], head: number, end: number): number => {
  const leader = tokens[head - 1]?.lexeme;
  if (leader === undefined || !(isOfRole(tokens, head) || isOfficeHead(leader))) return end;
  for (let at = head + 2; at < end; at++) {
    if (isKnownName(keyAt(tokens, at))) return at;
  }
  return Math.min(end, head + 1 + usualWords);
};
