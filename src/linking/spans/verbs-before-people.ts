import type { Candidate, Document } from '../../document.ts';
import { isVerbAlike } from '../../lexicons/people-words.ts';
import { isVerbBeforeName } from '../../recognizers/people/parts/verb-before-name.ts';
import { isInNameOf } from '../../recognizers/people/roles/spokesman.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { uniform } from '../uniform.ts';

/**
 * Leaves out a verb that the tagger takes for the given name of a family name, and «باسم» behind who speaks:
 * «فيما شكر الحريري الملك سلمان», «المتحدثة باسم ميركل».
 */
export const withoutVerbs = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    if (candidate.type !== 'person' || candidate.source !== 'tagger') return candidate;
    const at = firstEndingAfter(tokens, candidate.start);
    const [verb, next] = [tokens[at], tokens[at + 1]];
    if (verb === undefined || next === undefined || next.end !== candidate.end) return candidate;
    const { key } = verb.lexeme;
    const isVerb = isVerbAlike(key) && isVerbBeforeName(tokens, at, key);
    return isVerb || isInNameOf(tokens, at) ? uniform(candidate, { start: next.start }) : candidate;
  });
