import type { GoldDocument } from '../../evaluation/gold.ts';
import {
  beginOf,
  classNamed,
  insideOf,
  isInside,
  outside,
} from '../../recognizers/tagger/decoding/labels.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { readDocument } from '../../text/read-document.ts';
import type { TrainingDocument } from './training-gold.ts';

/** Labels every token that a mark touches: «وبالقاهرة» with the mark القاهرة begins a name. */
export const labelledDocument = (
  { text, id, spans }: GoldDocument,
  domain: number,
): TrainingDocument => {
  const document = readDocument(text, { id });
  const { tokens, sentences } = document;
  const labels = new Uint8Array(tokens.length);
  for (const { tag, start, end } of spans) {
    const tagClass = classNamed(tag);
    if (tagClass === undefined) continue;
    const first = firstEndingAfter(tokens, start);
    for (let i = first; (tokens[i]?.start ?? end) < end; i++) {
      labels[i] = i === first ? beginOf(tagClass) : insideOf(tagClass);
    }
  }
  // A name that our sentence splitter cuts in two begins anew.
  for (const { firstToken } of sentences) {
    const label = labels[firstToken] ?? outside;
    if (isInside(label)) labels[firstToken] = label - 1;
  }
  return {
    document,
    labels,
    domain,
    units: Int32Array.from(tokens, ({ index }) => index),
    unitLabels: labels,
  };
};
