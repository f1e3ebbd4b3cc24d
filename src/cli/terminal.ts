import type { Language } from '../renderers/labels.ts';
import type { Io, Output } from './io.ts';

export const colorModes = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof colorModes)[number];

/** Whether to colour: as asked, else by NO_COLOR (no-color.org) and FORCE_COLOR, else on a terminal. */
export const usesColor = (
  mode: ColorMode | false,
  env: Io['env'],
  output: Output | undefined,
): boolean => {
  if (mode !== 'auto') return mode === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return !/^(?:0|false)$/u.test(FORCE_COLOR);
  return output?.isTTY === true && TERM !== 'dumb';
};

/** Language of the labels by the locale's environment variables, in the order of POSIX. */
export const languageOf = (env: Io['env']): Language => {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ar(?![a-z])/iu.test(locale) ? 'ar' : 'en';
};

/** Colours of the report itself: what chalk writes for bold, dim, underlined, yellow and cyan. */
const ownColors = /\u001b\[(?:1|2|4|22|24|33|36|39)m/u;
const controls =
  /\u001b\[(?:1|2|4|22|24|33|36|39)m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/gu;

/** A message that begins with the place of an input, «-:3: …», with the name of that input. */
export const namedInput = (message: string): string =>
  message.replace(/^-(?=:)/u, 'standard input');

/**
 * Control characters as code writes them, so that no input can move the cursor, set colours or turn
 * the text round. Tabs, line breaks and the isolates of the report stay, and its colours where used.
 */
export const visible = (text: string, colors = false): string =>
  text.replace(controls, (control) =>
    colors && ownColors.test(control)
      ? control
      : control.replace(
          /[^[\dm]/gu,
          (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
  );
