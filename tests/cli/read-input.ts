import { kashaf } from './command.ts';

/** Ids and texts of the documents that an input holds. */
export const readInput = async (args: readonly string[], input?: string | Uint8Array) => {
  const world = input === undefined ? {} : { input };
  const { stdout, stderr } = await kashaf(['sentences', '-f', 'ndjson', ...args], world);
  const documents = stdout
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, sentences }) => [
      id,
      sentences.map(({ text }: { text: string }) => text).join('|'),
    ]);
  return { documents, stderr };
};
