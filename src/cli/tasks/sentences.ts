import { sentenceRenderers } from '../../renderers/sentence-list.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Work } from './task.ts';

export interface SentencesSettings {
  readonly format: keyof typeof sentenceRenderers;
}

/** The sentences of each document. */
export const sentencesTask = ({ format }: SentencesSettings): Work => {
  const { document: render, ...frame } = sentenceRenderers[format];
  return {
    ...frame,
    document: ({ id, text }) => {
      const document = readDocument(text, { id });
      return { text: render(document), found: document.sentences.length };
    },
  };
};
