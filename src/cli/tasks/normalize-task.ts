import { normalizedRenderers } from '../../renderers/tokens/normalized.ts';
import { type NormalizeOptions, normalize } from '../../text/rewrite.ts';
import type { InputDocument } from '../input/document.ts';
import type { Rendered } from './rendered.ts';

export interface NormalizeSettings {
  readonly format: keyof typeof normalizedRenderers;
  /** Absent for all that makes a search key. */
  readonly options?: NormalizeOptions;
}

/** The text of each document, rewritten. */
export const normalizeTask = ({
  format,
  options,
}: NormalizeSettings): ((input: InputDocument) => Rendered) => {
  const { document: render } = normalizedRenderers[format];
  return ({ id, text }) => {
    const normal = normalize(text, options).text;
    return { text: render({ id, text: normal }), found: normal === '' ? 0 : 1 };
  };
};
