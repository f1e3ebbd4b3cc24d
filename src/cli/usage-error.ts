import { variableOf } from './command-line.ts';
import type { Io } from './io.ts';

/** Messages that say what is wrong, but not what to do. */
const withoutFix =
  /^(?:missing required argument|too many arguments|required option|unknown option '[^']*'$|option '.*' argument missing)/u;

/** A message of Commander as one line in the form of all others, with the fix. */
export const usageError = (text: string, command: string, { env }: Pick<Io, 'env'>): string => {
  const message = text
    .replace(/^error: /u, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    // The program shows the options of its default command, which the others need not have.
    .replace(/'(--[^']+)' \(Did you mean \1\?\)/u, "'$1' here: it is for kashaf extract")
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
