import type { Language } from '../../renderers/labels.ts';
import type { Io, Output } from '../io.ts';
import { languageOf } from '../terminal.ts';
import { arabicMessage } from './arabic-texts.ts';

/** Language of help and messages, which are wanted before and also when the options are read. */
export const spokenLanguage = (argv: readonly string[], env: Io['env']): Language => {
  const line = ` ${argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).join(' ')}`;
  // The expression is compiled only where there is something for it.
  const hasOption = line.toLowerCase().includes('--lang');
  const option = hasOption ? line.match(/(?<= --lang[ =])\S+/giu)?.at(-1) : undefined;
  const named = option ?? env['KASHAF_LANG'];
  const language = named?.toLowerCase();
  return language === 'ar' || language === 'en' ? language : languageOf(env);
};

/** The same world, with the messages on standard error in Arabic. */
export const speakingArabic = (io: Io): Io => ({
  // Looked at only when it is read.
  get stdin() {
    return io.stdin;
  },
  stdout: io.stdout,
  stderr: arabicErrors(io.stderr),
  env: io.env,
  ...(io.fileOf !== undefined && { fileOf: io.fileOf }),
  cleanups: io.cleanups,
});

const arabicErrors = (stderr: Output): Output => ({
  get isTTY() {
    return stderr.isTTY ?? false;
  },
  get columns() {
    return stderr.columns ?? 0;
  },
  write: (text, done) => stderr.write(typeof text === 'string' ? inArabic(text) : text, done),
});

const inArabic = (text: string): string =>
  text.replace(/(?<=^kashaf: ).+$/gmu, (message) => arabicMessage(message));
