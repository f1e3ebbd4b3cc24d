import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** An example «…» of a docstring. */
export interface Example {
  /** The file's name without its ending. */
  readonly file: string;
  readonly text: string;
}

const docstring = /\/\*\*[\s\S]*?\*\//gu;

/** The examples of a docstring, each once. */
const examplesOf = (comment: string): readonly string[] => {
  const plain = comment.replace(/\s*\n\s*\*?\s*/gu, ' ');
  return [...new Set([...plain.matchAll(/«([^»]+)»/gu)].map(([, text = '']) => text.trim()))];
};

/** The files of a folder and of those in it. */
const sourcesIn = (folder: string): readonly (readonly [file: string, source: string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [basename(name, '.ts'), readFileSync(join(folder, name), 'utf8')]);

/** All examples in the docstrings of the files of a folder. */
export const examplesIn = (folder: string): readonly Example[] =>
  sourcesIn(folder).flatMap(([file, source]) =>
    [...new Set((source.match(docstring) ?? []).flatMap(examplesOf))].map((text) => ({
      file,
      text,
    })),
  );

/** The examples above the parts that a `pattern('rule', …)` of a folder names, with its rule. */
export const patternExamplesIn = (
  folder: string,
): readonly (Example & { readonly rule: string })[] =>
  sourcesIn(folder).flatMap(([file, source]) =>
    [...source.matchAll(/pattern\(\s*'([^']+)',([^;]*?)\),\n/gu)].flatMap(
      ([, rule = '', part = '']) =>
        [...new Set(part.match(/\b[a-z]\w*\b/gu))].flatMap((name) =>
          docstringOf(name, source).map((text) => ({ file, rule, text })),
        ),
    ),
  );

/** The examples of the docstring directly above a constant. */
const docstringOf = (name: string, source: string): readonly string[] => {
  const at = source.search(new RegExp(`^(?:export )?const ${name}\\b`, 'mu'));
  const before = at < 0 ? '' : source.slice(0, at);
  const start = before.trimEnd().endsWith('*/') ? before.lastIndexOf('/**') : -1;
  return start < 0 ? [] : examplesOf(before.slice(start));
};
