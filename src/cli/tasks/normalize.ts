import { normalizedRenderers } from '../../renderers/normalized.ts';
import { type NormalizeOptions, normalize } from '../../text/rewrite.ts';
import type { Work } from './task.ts';

export interface NormalizeSettings {
  readonly format: keyof typeof normalizedRenderers;
  /** Absent for all that makes a search key. */
  readonly options?: NormalizeOptions;
}

/** The text of each document, rewritten. */
export const normalizeTask = ({ format, options }: NormalizeSettings): Work => {
  const { document: render, ...frame } = normalizedRenderers[format];
  return {
    ...frame,
    document: ({ id, text }) => {
      const normal = normalize(text, options).text;
      return { text: render({ id, text: normal }), found: normal === '' ? 0 : 1 };
    },
  };
};
