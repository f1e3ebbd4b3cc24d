import { sentenceRenderers } from '../../renderers/tokens/sentence-list.ts';
import { readDocument } from '../../text/read-document.ts';
import type { InputDocument } from '../input/document.ts';
import type { Rendered } from './rendered.ts';

export interface SentencesSettings {
  readonly format: keyof typeof sentenceRenderers;
}

/** The sentences of each document. */
export const sentencesTask = ({
  format,
}: SentencesSettings): ((input: InputDocument) => Rendered) => {
  const { document: render } = sentenceRenderers[format];
  return ({ id, text }) => {
    const document = readDocument(text, { id });
    return { text: render(document), found: document.sentences.length };
  };
};
