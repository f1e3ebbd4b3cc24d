import type { Token } from '../../../document.ts';
import { innerNameWordOf, isName, nameWordOf } from '../../../lexicons/name-word.ts';
import { isAppointing } from '../../../lexicons/people-words.ts';
import { hyphens, listJoints } from '../../../text/characters.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { type ParsedName, parseIntroduced, parseName } from '../full-name.ts';
import { canBeFamily, canBeGiven } from '../parts/given-name.ts';

/** Marks and words between the members of an enumeration. */
const joints = new Set([...listJoints, ...hyphens, '؛', '/']);

/**
 * The name that goes on with an enumeration of people: «أنور الشعابي ونصاف بن حفصية»,
 * «معز الشريف - إيهاب المباركي». Its words need be on no list.
 * @param index the token behind the name before it.
 */
export const nextMember = (tokens: readonly Token[], index: number): ParsedName | undefined => {
  const token = tokenAfter(tokens, index - 1);
  if (token === undefined) return undefined;
  const { text } = token.lexeme;
  if (joints.has(text)) {
    const member = parseIntroduced(tokens, index + 1);
    if (member?.start === tokens[index + 1]?.start) return member;
    return joinedMember(tokens, index + 1);
  }
  return joinedMember(tokens, index);
};

/** A member with «و» glued to it. */
const joinedMember = (tokens: readonly Token[], index: number): ParsedName | undefined => {
  const token = tokenAfter(tokens, index - 1);
  if (token === undefined) return undefined;
  const { text } = token.lexeme;
  if (!text.startsWith('و') || text.length < 4) return undefined;
  const word = nameWordOf(token.lexeme);
  return isName(word) || !isMember(tokens, index)
    ? withConjunction(parseName(tokens, index), token)
    : unlistedMember(tokens, index);
};

const withConjunction = (name: ParsedName | undefined, { start }: Token): ParsedName | undefined =>
  name?.start === start + 1 ? name : undefined;

/** «ونصاف بن حفصية»: a glued «و», a word that can be a given name, and a family name. */
const isMember = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  const next = tokenAfter(tokens, index);
  const given = lexemeOf(lexeme.text.slice(1), 'arabic');
  return (
    next !== undefined &&
    // «وكلف جعفر حسان»
    !isAppointing(given.key) &&
    (canBeFamily(next.lexeme) ||
      innerNameWordOf(next.lexeme).family !== undefined ||
      next.lexeme.key === 'بن') &&
    canBeGiven(given)
  );
};

const unlistedMember = (tokens: readonly Token[], index: number): ParsedName | undefined => {
  const token = tokenAt(tokens, index);
  const rest = parseIntroduced(tokens, index + 1);
  if (rest === undefined || rest.start !== tokens[index + 1]?.start) return undefined;
  return {
    ...rest,
    start: token.start + 1,
    firstToken: index,
    parts: rest.parts + 1,
    startsWithFirst: true,
    startsSure: false,
    guessed: true,
  };
};
