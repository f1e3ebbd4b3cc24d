import type { InputDocument } from '../input/document.ts';
import { attempt } from '../parallel/attempt.ts';
import { prepare, type RenderTask } from '../tasks/task.ts';
import type { Done } from './resume.ts';

/** A text up to this long is done again to compare. UTF-16 units. */
const mostText = 1 << 16;

/**
 * Tells a file of results that was made with other options, or of other texts: what it holds first is
 * done again and compared.
 * @param warn receives the id of the first document that it holds otherwise.
 */
export const comparing = (task: RenderTask, { samples }: Done, warn: (id: string) => void) => {
  let prepared: ReturnType<typeof prepare<RenderTask>> | undefined;
  return async (document: InputDocument, held: string): Promise<void> => {
    if (document.text.length > mostText) return;
    prepared ??= prepare(task);
    const [outcome] = attempt(await prepared, [document]);
    if (outcome === undefined || 'error' in outcome) return;
    const { text } = outcome.result;
    const result = typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    if (result.trimEnd() === held.trimEnd()) return;
    samples.clear();
    warn(document.id);
  };
};
