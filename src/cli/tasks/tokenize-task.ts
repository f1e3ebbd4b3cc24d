import { tokenLines } from '../../renderers/token-lines.ts';
import { tokenRenderers } from '../../renderers/tokens.ts';
import { readDocument } from '../../text/read-document.ts';
import type { InputDocument } from '../input/document.ts';
import type { Rendered } from './rendered.ts';

export interface TokenizeSettings {
  readonly format: keyof typeof tokenRenderers;
  /** Whether words are shown as search keys. */
  readonly normalize: boolean;
  /** Whether clitics and stem are shown apart. */
  readonly clitics: boolean;
}

/** The tokens of each document. */
export const tokenizeTask = ({
  format,
  normalize,
  clitics,
}: TokenizeSettings): ((input: InputDocument) => Rendered) => {
  if (format === 'lines' && !clitics) {
    return ({ text }) => {
      const { text: lines, count } = tokenLines(text, normalize);
      return { text: lines, found: count };
    };
  }
  const { document: render } = tokenRenderers[format];
  return ({ id, text }) => {
    const document = readDocument(text, { id });
    return { text: render(document, { normalize, clitics }), found: document.tokens.length };
  };
};
