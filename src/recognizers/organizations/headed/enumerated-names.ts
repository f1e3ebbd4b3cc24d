import type { Token } from '../../../document.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import { classOfHead, type OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { firstEndingAfter } from '../../../text/binary-search.ts';
import { listJoints } from '../../../text/characters.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { grade } from '../../grades.ts';
import { knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Heads of several: «شركات», «صحيفتي». */
const ofSeveral = /^(?:شركات|(?:شرك|صحيف|قنا)ت[اي])$/u;

/** «شركات بيرنكو ووينستار»: the names that «و» or a comma joins to the first one behind a plural. */
export const enumeratedAfter = (
  tokens: readonly Token[],
  head: OrganizationHead,
  first: OrganizationSpan,
): readonly OrganizationSpan[] => {
  if (!ofSeveral.test(head.key)) return [];
  const found: OrganizationSpan[] = [];
  let span = memberAfter(tokens, first.end);
  while (span !== undefined) {
    found.push({ ...span, class: classOfHead(head.key) });
    span = memberAfter(tokens, span.end);
  }
  return found;
};

/** The name that is joined to one that ends at a UTF-16 offset. */
const memberAfter = (tokens: readonly Token[], end: number): OrganizationSpan | undefined => {
  const next = tokenAfter(tokens, firstEndingAfter(tokens, end - 1));
  if (next === undefined) return undefined;
  const isComma = listJoints.has(next.lexeme.text);
  const token = isComma ? tokenAfter(tokens, next.index) : next;
  const joined = token?.lexeme.splits.find(({ proclitics }) => proclitics === 'و');
  const split = joined ?? (isComma ? token?.lexeme.splits[0] : undefined);
  if (token === undefined || split === undefined) return undefined;
  const from = token.start + split.offset;
  const rule = 'head+enumerated';
  const known = knownAt(tokens, token.index);
  if (known?.start === from) return { start: from, end: known.end, confidence: grade.sure, rule };
  const word = lexemeOf(split.spelling, token.lexeme.kind);
  return isForeign(word) || (isSpeltLikeName(word) && !isOrdinaryWord(word))
    ? { start: from, end: token.end, confidence: grade.likely, rule }
    : undefined;
};
