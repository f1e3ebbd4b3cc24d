import { type InputDocument, type InputItem, isFailure } from './input/document.ts';

/** What a run does to an archive, counted on its way. */
export interface ArchiveCounts {
  written: number;
  /** Documents that the archive holds as they are. */
  unchanged: number;
  /** Of those written, those that take the place of another document with their id. */
  replaced: number;
}

/** What an archive knows, and who hears of what comes twice. */
interface KnownInputs {
  /** All of an input that its report depends on, as one number. */
  readonly hashOf: (input: InputDocument) => string;
  /** The hash of what the archive holds under an id. */
  readonly held: (id: string) => string | undefined;
  readonly warn: (message: string) => void;
  /** One more document needs no work. */
  readonly step: () => void;
}

/** The inputs that an archive does not hold as they are, and those that fail. */
export async function* changedInputs(
  items: AsyncIterable<InputItem>,
  counts: ArchiveCounts,
  { hashOf, held, warn, step }: KnownInputs,
): AsyncGenerator<InputItem> {
  /** Hashes of the documents of this run, by their ids. */
  const seen = new Map<string, string>();
  for await (const item of items) {
    if (isFailure(item)) {
      yield item;
      continue;
    }
    const { id } = item;
    const hash = hashOf(item);
    const earlier = seen.get(id);
    const known = earlier ?? held(id);
    seen.set(id, hash);
    if (known === hash) {
      counts.unchanged++;
      step();
      continue;
    }
    if (known !== undefined) counts.replaced++;
    if (earlier !== undefined) {
      warn(`two documents have the id «${id}», the last is kept; pass another --id-field`);
    }
    yield item;
  }
}
