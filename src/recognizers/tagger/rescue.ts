import { type Candidate, certain, type Document, type EntityType } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { NameClass } from './decoding/labels.ts';
import type { TaggedReading } from './tag.ts';

const classOfType: Readonly<Partial<Record<EntityType, NameClass>>> = {
  person: 'PERS',
  organization: 'ORG',
  place: 'LOC',
  country: 'LOC',
};

/** Below this a rule is guessing. */
const serious = 0.6;
/** How likely the model must hold a proposal; it knows people better than organizations. */
const thinkable: Readonly<Record<NameClass, number>> = {
  PERS: 0.2,
  LOC: 0.2,
  ORG: 0.01,
  EVENT: 0.2,
  NAT: 1,
};
/** Seven in ten such proposals were right on the dev set. */
const confidence = 0.7;

/**
 * Proposals of rules that the model left out but does not exclude, where it finds nothing else: of two
 * that are unsure of a name and agree that it may be one, mostly the bolder is right.
 */
export const rescued = (
  document: Document,
  { labels, probability }: TaggedReading,
  earlier: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const candidate of earlier) {
    const { confidence: ruleConfidence } = candidate;
    if (ruleConfidence < serious || ruleConfidence >= certain) continue;
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
    if (probability(at, end, tagClass) > thinkable[tagClass]) {
      found.push({ ...candidate, confidence, source: 'tagger' });
    }
  }
  return found;
};
