import type { Candidate, Document, Entity, Mention } from '../document.ts';

/** Groups the mentions of one thing into an entity. */
export const link = (document: Document, candidates: readonly Candidate[]): readonly Entity[] => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = candidate.name ?? document.text.slice(candidate.start, candidate.end);
    const identity = `${candidate.type} ${name}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [candidate]);
    else group.push(candidate);
  }
  const counters = new Map<string, number>();
  return [...groups.values()].map((group) => {
    const first = group[0] as Candidate;
    const number = (counters.get(first.type) ?? 0) + 1;
    counters.set(first.type, number);
    return {
      id: `${first.type}:${number}`,
      type: first.type,
      name: first.name ?? document.text.slice(first.start, first.end),
      count: group.length,
      value: first.value,
      attributes: first.attributes ?? {},
      mentions: group.map((candidate) => mentionOf(document, candidate)),
    } as Entity;
  });
};

const mentionOf = (document: Document, candidate: Candidate): Mention => ({
  start: candidate.start,
  end: candidate.end,
  text: document.text.slice(candidate.start, candidate.end),
  sentence: document.sentences.findIndex((sentence) => candidate.start < sentence.end),
  confidence: candidate.confidence,
  source: candidate.source,
});
