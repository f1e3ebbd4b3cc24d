import { Chalk } from 'chalk';
import type { RenderOptions } from '../renderer.ts';
import type { Dress } from './columns.ts';
import { isolated } from './isolates.ts';

/** How the parts of a report for reading are dressed. */
export interface Styles {
  readonly name: Dress;
  readonly heading: Dress;
  readonly title: Dress;
  readonly code: Dress;
  readonly faint: Dress;
  /** Keeps right-to-left text from moving what is beside it. */
  readonly isolate: Dress;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** How cells are coloured and isolated. */
export const stylesOf = ({ color, isolate }: Pick<RenderOptions, 'color' | 'isolate'>): Styles => {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    isolate: (cell) => (isolate && rightToLeft.test(cell) ? isolated(cell) : cell),
    name: chalk.bold,
    title: chalk.bold.underline,
    heading: chalk.bold.cyan,
    code: chalk.yellow,
    faint: chalk.dim,
  };
};
