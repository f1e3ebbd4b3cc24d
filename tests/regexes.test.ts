import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Regular expressions in the syntax tree of a file. */
const regexesIn = (file: string): readonly RegExp[] => {
  const { code } = transformSync(readFileSync(join(source, file), 'utf8'), { loader: 'ts' });
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'value' in node && node.value instanceof RegExp) found.push(node.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code));
  return found;
};

const places = new Map<string, { readonly regex: RegExp; readonly file: string }>();
for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue;
  for (const regex of regexesIn(file)) places.set(String(regex), { regex, file });
}

/** Those that are put together from words when they are first used. */
const builtRegexes = async (): Promise<readonly RegExp[]> => {
  const built: RegExp[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [pattern, flags]) => {
      const regex = new target(pattern, flags);
      built.push(regex);
      return regex;
    },
  });
  try {
    const { analyze } = await import('../src/index.ts');
    analyze(
      'اتصل على +961 1 234567 أو news.example.com. فاز الأهلي على الزمالك الثلاثاءالماضي في بيروت.',
    );
  } finally {
    globalThis.RegExp = plain;
  }
  return built;
};

/** Attacks are bounded by what they read: by the clock a busy machine would find a slow pattern in a fast one. */
const bounds = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

const problemOf = async ({ source: pattern, flags }: RegExp): Promise<string | undefined> => {
  const result = await check(pattern, flags, bounds);
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
};

/** Folders whose patterns are asked of words, thousands of times. */
const ofWords = /^(?:text|morphology|lexicons|recognizers|linking)\//;
const needsCodePoints = (pattern: string): boolean =>
  /\\p|\\u\{/i.test(pattern) || [...pattern].some((sign) => sign.length > 1);
/** Whether it has a dot or a class of all but some characters. */
const isOpen = (pattern: string): boolean =>
  /\[\^|\./.test(pattern.replace(/\\.|\[(?!\^)(?:\\.|[^\]\\])*\]/g, ''));

test('patterns of words that take any character are read by UTF-16 units', () => {
  // With `u` a dot is any of a million characters, and V8 compiles ten times as much for it.
  const slow = [...places.values()].filter(
    ({ regex: { source: pattern, unicode }, file }) =>
      unicode && ofWords.test(file) && isOpen(pattern) && !needsCodePoints(pattern),
  );
  expect(slow.map(({ regex, file }) => `${file}: ${regex}`)).toEqual([]);
});

test('every regular expression takes time in proportion to its input', async () => {
  for (const regex of await builtRegexes()) {
    places.set(String(regex), { regex, file: 'built when used' });
  }
  expect(places.size).toBeGreaterThan(400);
  const problems: string[] = [];
  for (const { regex, file } of places.values()) {
    const problem = await problemOf(regex);
    if (problem !== undefined) problems.push(`${file}: ${regex}: ${problem}`);
  }
  expect(problems).toEqual([]);
}, 600_000);
