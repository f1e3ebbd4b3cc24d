import type { Document } from '../../document.ts';
import type { TaggedSentence } from '../../evaluation/conll.ts';
import {
  beginOf,
  classNamed,
  insideOf,
  isInside,
  type NameClass,
  outside,
} from '../../recognizers/tagger/decoding/labels.ts';
import { readDocument } from '../../text/read-document.ts';

/** A document whose every token has its label. */
export interface TrainingDocument {
  readonly document: Document;
  readonly labels: Uint8Array;
  /** Which corpus it is of: annotation habits differ. */
  readonly domain: number;
  /** The share of the rules' proposals that is left out, 0 to 1; none by default. */
  readonly ruleDropout?: number;
  /** The share of the rare words that are hidden, 0 to 1; none by default: see hidden-words.ts. */
  readonly hiddenShare?: number;
  /** Whether the text is a copy of another document, which makes no feature common. */
  readonly isCopy?: true;
  /** How much its sentences count; 1 by default. */
  readonly weight?: number;
  /** Numbers of the sentences from which nothing is learnt; none by default. */
  readonly unused?: ReadonlySet<number>;
  /** For each token the number of the corpus token it is part of, counted through the document. */
  readonly units: Int32Array;
  /** Labels of the corpus tokens. */
  readonly unitLabels: Uint8Array;
}

/** In CoNLL MISC holds competitions and the like, among other things. */
export const conllClass: ClassReading = (name) =>
  /^MISC?$/u.test(name) ? 'EVENT' : classNamed(name);

/** What a corpus means by a tag's name; undefined for what is no name to us. */
type ClassReading = (name: string) => NameClass | undefined;

/**
 * Makes documents of tagged sentences, `perDocument` a piece, and cuts them into the tokens that the
 * tagger meets in running text: «"بوش"» is one token of a corpus and three of ours.
 */
export const goldDocuments = (
  sentences: readonly TaggedSentence[],
  domain: number,
  reading: ClassReading = conllClass,
  perDocument = 40,
): readonly TrainingDocument[] => {
  const documents: TrainingDocument[] = [];
  for (let at = 0; at < sentences.length; at += perDocument) {
    documents.push(goldDocument(sentences.slice(at, at + perDocument), domain, reading));
  }
  return documents;
};

const goldDocument = (
  sentences: readonly TaggedSentence[],
  domain: number,
  reading: ClassReading,
): TrainingDocument => {
  const unitLabels: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const sentence of sentences) {
    let previous = outside;
    sentence.tokens.forEach((token, i) => {
      text += (i === 0 ? '' : ' ') + token.text;
      ends.push(text.length);
      previous = labelOf(token.tag, previous, reading);
      unitLabels.push(previous);
    });
    text += '\n';
  }
  const document = readDocument(text);
  const units = new Int32Array(document.tokens.length);
  let unit = 0;
  for (const token of document.tokens) {
    while ((ends[unit] ?? Number.POSITIVE_INFINITY) < token.end) unit++;
    units[token.index] = unit;
  }
  return {
    document,
    labels: tokenLabels(document, units, unitLabels),
    domain,
    units,
    unitLabels: Uint8Array.from(unitLabels),
  };
};

/** An I that continues nothing begins a name. */
const labelOf = (tag: string, previous: number, reading: ClassReading): number => {
  if (tag === 'O') return outside;
  const tagClass = reading(tag.slice(2));
  if (tagClass === undefined) return outside;
  const begin = beginOf(tagClass);
  const inside = insideOf(tagClass);
  const continues = /^[IE]/u.test(tag) && (previous === begin || previous === inside);
  return continues ? inside : begin;
};

/** Gives a unit's label to its tokens; marks at the edge of a name are outside of it. */
const tokenLabels = (
  document: Document,
  units: Int32Array,
  unitLabels: readonly number[],
): Uint8Array => {
  const { tokens } = document;
  const labels = new Uint8Array(tokens.length);
  let inName = false;
  for (let i = 0; i < tokens.length; i++) {
    const label = unitLabels[units[i] ?? 0] ?? outside;
    const startsUnit = i === 0 || units[i] !== units[i - 1];
    if (label === outside) {
      inName = false;
      continue;
    }
    const begin = isInside(label) ? label - 1 : label;
    if (startsUnit && !isInside(label)) inName = false;
    const alone = startsUnit && units[i] !== units[i + 1];
    if (!alone && tokens[i]?.lexeme.kind === 'punctuation' && !inName) continue;
    labels[i] = inName ? begin + 1 : begin;
    inName = true;
  }
  // A name that our sentence splitter cuts in two begins anew.
  for (const { firstToken } of document.sentences) {
    const label = labels[firstToken] ?? outside;
    if (isInside(label)) labels[firstToken] = label - 1;
  }
  // Marks that end a name go out again.
  for (let i = tokens.length - 1; i >= 0; i--) {
    const alone = units[i] !== units[i - 1] && units[i] !== units[i + 1];
    const ends = !isInside(labels[i + 1] ?? outside);
    if (!alone && ends && tokens[i]?.lexeme.kind === 'punctuation') labels[i] = outside;
  }
  return labels;
};

/** Labels of corpus tokens from the labels of ours: a unit is of the name that any of its tokens is of. */
export const unitLabelsOf = (gold: TrainingDocument, labels: Uint8Array): Uint8Array => {
  const answer = new Uint8Array(gold.unitLabels.length);
  for (let i = 0; i < labels.length; i++) {
    const unit = gold.units[i] ?? 0;
    if (answer[unit] === outside) answer[unit] = labels[i] ?? outside;
  }
  return answer;
};
