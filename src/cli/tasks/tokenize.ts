import { tokenRenderers } from '../../renderers/tokens.ts';
import { readDocument } from '../../text/read.ts';
import type { Work } from './job.ts';

export interface TokenizeSettings {
  readonly format: keyof typeof tokenRenderers;
  /** Whether words are shown as search keys. */
  readonly normalize: boolean;
}

/** The tokens of each document. */
export const tokenizeTask = ({ format, normalize }: TokenizeSettings): Work => {
  const { document: render, ...frame } = tokenRenderers[format];
  return {
    ...frame,
    document: ({ id, text }) => {
      const document = readDocument(text, { id });
      return { text: render(document, { normalize }), found: document.tokens.length };
    },
  };
};
