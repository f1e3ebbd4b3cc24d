import type { Io } from '../io.ts';
import { variableOf } from './command-line.ts';

/** Messages that say what is wrong, but not what to do. */
const withoutFix =
  /^(?:missing required argument|too many arguments|required option|unknown option '[^']*'$|option '.*' argument missing)/u;

/** Where a message of Commander comes from. */
interface Origin {
  readonly command: string;
  /** The commands that have an option: `--from`. */
  readonly ownersOf: (option: string) => readonly string[];
}

/** A message of Commander as one line in the form of all others, with the fix. */
export const usageError = (
  text: string,
  { command, ownersOf }: Origin,
  { env }: Pick<Io, 'env'>,
): string => {
  const message = text
    .replace(/^error: /u, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    // What is an option of other commands is not mistyped.
    .replace(/^unknown option '(-[^'=]+)[='].*$/u, (whole, option) => {
      const owners = ownersOf(option).slice(0, 3).join(', ');
      return owners === '' ? whole : `unknown option '${option}' here: it is for kashaf ${owners}`;
    })
    .replace(
      /^command-argument value ('.*') is invalid for argument '(\S+)'\. Allowed choices are/u,
      'argument <$2>: $1 is invalid. The choices are',
    )
    .replace(/^option '([^']*)' argument ('.*') is invalid/u, (whole, flags, value) => {
      const variable = variableOf(/--([\w-]+)/u.exec(flags)?.[1] ?? '');
      return `'${env[variable]}'` === value ? `${variable}: ${value} is invalid` : whole;
    });
  if (!withoutFix.test(message)) return `kashaf: ${message}\n`;
  const what = message.replace('. Expected ', ': expected ').replace(/\.$/u, '');
  return `kashaf: ${what}; see kashaf help ${command}\n`;
};

/** A message about an option, which names the variable when only that has its value: «KASHAF_TYPES: …». */
export const blamedRightly = (
  message: string,
  argv: readonly string[],
  { env }: Pick<Io, 'env'>,
): string => {
  const option = /^--([a-z-]+)/u.exec(message)?.[1];
  if (option === undefined || (env[variableOf(option)] ?? '') === '') return message;
  // Every short form is the first letter: -f for --format.
  const given = new RegExp(`^(?:--${option}(?:=|$)|-[a-z]*${option.charAt(0)})`, 'u');
  if (argv.some((word) => given.test(word))) return message;
  return `${variableOf(option)}${message.slice(option.length + 2)}`;
};
