import type { Document } from '../../document.ts';
import { tokenLines } from '../../renderers/tokens/token-lines.ts';
import { indentedTokens, inlineTokens } from '../../renderers/tokens/token-objects.ts';
import type { TokenOptions } from '../../renderers/tokens/token-options.ts';
import { tokenRenderers } from '../../renderers/tokens/tokens.ts';
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
  const render = renderOf(format, clitics);
  return ({ id, text }) => {
    const document = readDocument(text, { id });
    return { text: render(document, { normalize, clitics }), found: document.tokens.length };
  };
};

/** Whole words have a faster way to the same JSON. */
const renderOf = (
  format: TokenizeSettings['format'],
  clitics: boolean,
): ((document: Document, options: TokenOptions) => string | Uint8Array) => {
  if (format === 'json' && !clitics)
    return (document, { normalize }) => indentedTokens(document, normalize);
  if (format === 'ndjson' && !clitics)
    return (document, { normalize }) => inlineTokens(document, normalize);
  return tokenRenderers[format].document;
};
