import { type Candidate, certain, type Document, type EntityType } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { TagClass } from './labels.ts';
import type { Reading } from './tag.ts';

const classOfType: Readonly<Partial<Record<EntityType, TagClass>>> = {
  person: 'PERS',
  organization: 'ORG',
  place: 'LOC',
  country: 'LOC',
};

/** Below this a rule is guessing. */
const serious = 0.6;
/** From this on a rule that knows the head of a name is believed against the model's silence. */
const strong = 0.8;
/** How likely the model must hold a proposal; it knows people better than organizations. */
const thinkable: Readonly<Record<TagClass, number>> = { PERS: 0.2, LOC: 0.2, ORG: 0.01, MISC: 1 };
/** Seven in ten such proposals were right on the dev set. */
const confidence = 0.7;

/**
 * Proposals of rules that the model left out but does not exclude, where it finds nothing else: of two
 * that are unsure of a name and agree that it may be one, mostly the bolder is right.
 */
export const seconded = (
  document: Document,
  { labels, probability }: Reading,
  earlier: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const candidate of earlier) {
    const { confidence: sureness } = candidate;
    if (sureness < serious || sureness >= certain) continue;
    const tagClass = classOfType[candidate.type];
    if (tagClass === undefined) continue;
    const at = firstEndingAfter(tokens, candidate.start);
    let end = at;
    let free = true;
    while ((tokens[end]?.start ?? Infinity) < candidate.end) {
      free &&= labels[end] === 0;
      end++;
    }
    if (!free || end === at) continue;
    const believed = tagClass === 'ORG' && sureness >= strong;
    if (believed || probability(at, end, tagClass) > thinkable[tagClass]) {
      found.push({ ...candidate, confidence, source: 'tagger' });
    }
  }
  return found;
};
