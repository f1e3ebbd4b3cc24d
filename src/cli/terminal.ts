import type { Language } from '../renderers/labels.ts';
import type { Io, Output } from './io.ts';

export const colorModes = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof colorModes)[number];

/** Whether to colour: as asked, else by NO_COLOR (no-color.org) and FORCE_COLOR, else on a terminal. */
export const usesColor = (mode: ColorMode, env: Io['env'], output: Output | undefined): boolean => {
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
